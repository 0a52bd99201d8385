/** A link is a receipt: when copied it pins the day, the edition and the number of items, so that it shows the same numbers later. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { formatKey } from './address.ts'
import { FILTER_KEYS, type View, type ViewKey } from './view.ts'

/** What a copied link pins: the as-of day on screen, the ledger's edition, and the items in the selection. */
export interface Receipt {
  readonly asOf: CalendarDate
  readonly edition: CalendarDate
  readonly count: number
}

/** The view as a copied link carries it. */
export function pinReceipt(view: View, { asOf, edition, count }: Receipt): View {
  return { ...view, asof: asOf, ed: edition, n: count }
}

/** The same view as it stands today: without day, edition and count. */
export function liveView(view: View): View {
  return { ...view, asof: null, ed: null, n: null }
}

/** True where a link carried an edition or a count to compare with; a link that only names a day is no receipt. */
export function hasReceipt(view: View): boolean {
  return view.ed !== null || view.n !== null
}

/** The keys that decide which items are selected: with another of these, a receipt's count speaks of something else. */
const SELECTING_KEYS: readonly ViewKey[] = [...FILTER_KEYS, 'asof', 'rule', 'ledger']

/** The view `after` a change, without the receipt of the view `before` where that no longer describes it. A new receipt stays. */
export function dropStaleReceipt(before: View, after: View): View {
  const renewed = after.ed !== before.ed || after.n !== before.n
  const sameItems = SELECTING_KEYS.every((key) => formatKey(before, key) === formatKey(after, key))
  return renewed || sameItems || !hasReceipt(after) ? after : { ...after, ed: null, n: null }
}
