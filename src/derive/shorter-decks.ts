/** What of a long selection may be presented instead of all of it, said in filters: the slides, their codes and the way back agree. */
import type { View } from '#src/url/view.ts'
import { reachOf } from './ladder/reach.ts'
import { yearsOf } from './selection/facet-sources.ts'
import type { Item, Selection } from './selection/selection.ts'
import { bucketOf } from './status-strip.ts'
import { compareUrgency, isUrgent } from './urgency.ts'

/** More items than these are a long deck: who presents is asked. Picked one by one, more than these make a code that no phone reads. */
const LONG_DECK = 30
/** The first of the view's own order, which has what needs attention first. */
const FIRST = 4

/** soon: overdue or due soon (urgency.ts) · soonest: of them as many as can be picked, where no filter says which they are · number: as on the ladder, with a number to check · first: the first four of the view. */
export interface ShorterDeck {
  readonly key: 'soon' | 'soonest' | 'number' | 'first'
  readonly count: number
  /** Of how many these are part; null: they are all of what the key says. */
  readonly of: number | null
  /** Narrows the view to them. */
  readonly patch: Partial<View>
}

function idsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ commitment }) => commitment.id)
}

/** The filters by status, or by status and a stretch of years, that leave just these of the items; null: no such filter does. */
function filterFor(wanted: readonly Item[], items: readonly Item[], { year: chosen }: View): Partial<View> | null {
  const isWanted = new Set(wanted)
  const statuses = new Set(wanted.map(({ assessment }) => bucketOf(assessment)))
  const byStatus = items.filter(({ assessment }) => statuses.has(bucketOf(assessment)))
  const status = [...statuses]
  if (byStatus.every((item) => isWanted.has(item))) return { status }
  if (chosen.length > 0) return null
  // What is due has a deadline, and so years.
  const years = wanted.flatMap(yearsOf).map(Number)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const byYear = byStatus.filter((item) => yearsOf(item).some((year) => Number(year) >= from && Number(year) <= to))
  return byYear.every((item) => isWanted.has(item)) ? { status, year: [{ from, to }] } : null
}

/** What is due soon or overdue: picked one by one where that fits an address, else by a filter that leaves just these; where there is none, the most urgent of them. */
function soonDeck(items: readonly Item[], view: View): ShorterDeck {
  const soon = items.filter(isUrgent)
  const count = soon.length
  if (count <= LONG_DECK) return { key: 'soon', count, of: null, patch: { pick: idsOf(soon) } }
  const patch = filterFor(soon, items, view)
  if (patch) return { key: 'soon', count, of: null, patch }
  const first = soon.toSorted(compareUrgency).slice(0, LONG_DECK)
  return { key: 'soonest', count: LONG_DECK, of: count, patch: { pick: idsOf(first) } }
}

/** Those that hold something and leave something out; none for a selection that is not long. */
export function shorterDecks({ items }: Pick<Selection, 'items'>, view: View): readonly ShorterDeck[] {
  if (items.length <= LONG_DECK) return []
  const withNumber = items.filter((item) => reachOf(item) > 0)
  const all: readonly ShorterDeck[] = [
    soonDeck(items, view),
    { key: 'number', count: withNumber.length, of: null, patch: { reach: ['number'] } },
    { key: 'first', count: FIRST, of: null, patch: { pick: idsOf(items.slice(0, FIRST)) } },
  ]
  return all.filter(({ count }) => count > 0 && count < items.length)
}
