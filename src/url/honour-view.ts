/** Fits an address to a ledger. */
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatKey, withText } from './address.ts'
import { VIEW_KEYS } from './parameters.ts'
import type { AddressProblem, View, ViewKey } from './view.ts'

/** A view that can be shown as it stands, and what had to be dropped for that (in key order). */
export interface HonouredView {
  readonly view: View
  readonly problems: readonly AddressProblem[]
}

/** Whether a view can have this value under a key. */
type Test = (value: string, index: LedgerIndex, view: View) => boolean

/** By key, what this ledger or page must have; null: a closed set or a form, checked when parsed, or the data room's (`ledger`). */
const TESTS: Readonly<Record<ViewKey, Test | null>> = {
  region: (code, { regions }) => regions.has(code),
  sector: (id, { sectors }) => sectors.has(id),
  year: null,
  status: null,
  unit: (id, { organisations }) => organisations.has(id),
  kind: null,
  reach: null,
  due: null,
  series: (id, { series }) => series.has(id),
  q: null,
  pick: (id, { commitments }) => commitments.has(id),
  // An embedded page has no desk.
  view: (name, _index, { embed }) => name !== 'desk' || !embed,
  sort: null,
  group: null,
  item: (id, { commitments }) => commitments.has(id),
  since: null,
  asof: null,
  rule: (id, { rules }) => rules.has(id),
  lang: null,
  ledger: null,
  stage: null,
  show: null,
  embed: null,
  ed: null,
  n: null,
}

/** Drops what the ledger or the page does not have (see TESTS), and reports each. The same view comes back where nothing is dropped. */
export function honourView(view: View, index: LedgerIndex): HonouredView {
  let honoured = view
  const problems: AddressProblem[] = []
  for (const key of VIEW_KEYS) {
    const test = TESTS[key]
    const text = formatKey(view, key)
    const values = test === null || text === '' ? [] : text.split('.')
    const lost = values.filter((value) => !test?.(value, index, view))
    if (lost.length > 0) honoured = withText(honoured, key, values.filter((value) => !lost.includes(value)).join('.'))
    problems.push(...lost.map((found) => ({ key, found, why: 'unknown' as const })))
  }
  return { view: honoured, problems }
}
