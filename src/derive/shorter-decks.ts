/** What of a long selection may be presented instead of all of it, said in filters: the slides, their codes and the way back agree. */
import type { View } from '#src/url/view.ts'
import { isOpen, SOON_DAYS } from './is-open.ts'
import type { Item, Selection } from './selection/selection.ts'

/** More items than these are a long deck: who presents is asked. */
const LONG_DECK = 30
/** The first of the view's own order, which has what needs attention first. */
const FIRST = 4

/** soon: open and due within SOON_DAYS, or overdue · measured: with a figure to check · first: the first four of the view. */
export interface ShorterDeck {
  readonly key: 'soon' | 'measured' | 'first'
  readonly count: number
  /** Narrows the view to them. */
  readonly patch: Partial<View>
}

function idsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ commitment }) => commitment.id)
}

function isDueSoon(item: Item): boolean {
  const { daysLeft } = item.assessment
  return isOpen(item) && daysLeft !== null && daysLeft <= SOON_DAYS
}

/** Those that hold something and leave something out; none for a selection that is not long. */
export function shorterDecks({ items }: Pick<Selection, 'items'>): readonly ShorterDeck[] {
  if (items.length <= LONG_DECK) return []
  const soon = items.filter(isDueSoon)
  const measured = items.filter(({ commitment }) => commitment.kind === 'measured')
  const all: readonly ShorterDeck[] = [
    { key: 'soon', count: soon.length, patch: { pick: idsOf(soon) } },
    { key: 'measured', count: measured.length, patch: { kind: ['measured'] } },
    { key: 'first', count: FIRST, patch: { pick: idsOf(items.slice(0, FIRST)) } },
  ]
  // Picked one by one, a long list would not fit into an address.
  return all.filter(
    ({ count, patch }) => count > 0 && count < items.length && (patch.pick === undefined || count <= LONG_DECK),
  )
}
