/** What a server can do to the two kinds of ledger file. */
export const SCENARIOS = [
  'ok',
  'slow',
  'missing',
  'broken',
  'malformed',
  'half-bad',
  'empty',
  'huge',
  'not-json',
] as const
/**
 * ok: the real files · slow: the real files, late · missing: 404 · broken: 500 ·
 * malformed: a ledger whose frame is wrong · half-bad: some records are wrong ·
 * empty: no commitments · huge: 10,000 of them · not-json: a page of HTML.
 */
export type Scenario = (typeof SCENARIOS)[number]

/** The scenario of that name; null where there is none. */
export function parseScenario(text: string | null): Scenario | null {
  return SCENARIOS.find((scenario) => scenario === text) ?? null
}
