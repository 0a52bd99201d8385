/** A part of a ledger that stands on its own. */
import type { Citation, Commitment, Fact, Ledger, Region, Report, Text } from '#src/domain/ledger.ts'

const PART = '-part'
const LONGEST_ID = 40
const RECORDS_A_STEP = 500

/** What a part is called: its title, and what it holds. */
export interface PartWords {
  readonly title: Text
  readonly description: Text
}

/** The ids of the frame that records name. */
interface Named {
  readonly regions: Set<string>
  readonly sectors: Set<string>
  readonly organisations: Set<string>
  readonly units: Set<string>
  readonly sources: Set<string>
}

/**
 * A valid ledger of some commitments of a valid one, in file order: their
 * reports, the facts that name them, and all that these cite, with the rules as
 * they are. References to commitments left out are dropped, and so is the list
 * of what earlier editions changed, which counts the whole. It is another ledger
 * by id, so that nobody takes what is missing in it for removed. Gives way as it
 * works.
 */
export function* ledgerOfItems(
  ledger: Ledger,
  ids: ReadonlySet<string>,
  { title, description }: PartWords,
): Generator<void, Ledger> {
  const kept = (list: readonly string[]) => (list.every((id) => ids.has(id)) ? list : list.filter((id) => ids.has(id)))
  const commitments = yield* sift(ledger.commitments, ({ id }) => ids.has(id))
  const reports = yield* sift(ledger.reports, ({ commitment }) => ids.has(commitment))
  const facts = yield* sift(ledger.facts, (fact) => fact.commitments?.some((id) => ids.has(id)) ?? false)
  const named = yield* namedBy(commitments, reports, facts)
  const organisations = ledger.organisations.filter(({ id }) => named.organisations.has(id))
  for (const { region } of organisations) if (region !== undefined) named.regions.add(region)
  const { changes: _ofTheWhole, ...frame } = ledger
  return {
    ...frame,
    id: partId(ledger.id),
    title,
    description,
    regions: withParents(ledger.regions, named.regions),
    sectors: ledger.sectors.filter(({ id }) => named.sectors.has(id)),
    organisations,
    units: ledger.units.filter(({ id }) => named.units.has(id)),
    sources: ledger.sources.filter(({ id }) => named.sources.has(id)),
    commitments: commitments.map((commitment) => {
      const { restates, related } = commitment
      return { ...commitment, restates: kept(restates), ...(related ? { related: kept(related) } : {}) }
    }),
    reports,
    facts: facts.map((fact) => ({ ...fact, commitments: kept(fact.commitments ?? []) })),
  }
}

function partId(id: string): string {
  return id.endsWith(PART) ? id : id.slice(0, LONGEST_ID - PART.length).replace(/-+$/, '') + PART
}

function* sift<T>(records: readonly T[], isWanted: (record: T) => boolean): Generator<void, readonly T[]> {
  const wanted: T[] = []
  for (const [at, record] of records.entries()) {
    if (isWanted(record)) wanted.push(record)
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  return wanted
}

function* namedBy(
  commitments: readonly Commitment[],
  reports: readonly Report[],
  facts: readonly Fact[],
): Generator<void, Named> {
  const named: Named = {
    regions: new Set(),
    sectors: new Set(),
    organisations: new Set(),
    units: new Set(),
    sources: new Set(),
  }
  const add = (set: Set<string>, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) set.add(id)
  }
  const cite = (citations: readonly (Citation | undefined)[]) =>
    add(
      named.sources,
      citations.map((citation) => citation?.source),
    )
  for (const [
    at,
    { regions, sectors, lead, supporting, measure, targets, milestones, closed, citations },
  ] of commitments.entries()) {
    add(named.regions, regions)
    add(named.sectors, sectors)
    add(named.organisations, [lead, ...supporting])
    add(named.units, [measure?.unit])
    cite([
      ...citations,
      ...targets.map(({ citation }) => citation),
      ...milestones.map(({ citation }) => citation),
      measure?.baseline?.citation,
      closed?.citation,
    ])
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  cite(reports.map(({ citation }) => citation))
  for (const { regions, sectors, organisation, unit, citation } of facts) {
    add(named.regions, regions)
    add(named.sectors, sectors)
    add(named.organisations, [organisation])
    add(named.units, [unit])
    cite([citation])
  }
  return named
}

function withParents(regions: readonly Region[], codes: ReadonlySet<string>): readonly Region[] {
  const parents = new Map(regions.map(({ code, parent }) => [code, parent]))
  const wanted = new Set<string>()
  for (const code of codes)
    for (let each: string | null = code; each !== null && !wanted.has(each); each = parents.get(each) ?? null)
      wanted.add(each)
  return regions.filter(({ code }) => wanted.has(code))
}
