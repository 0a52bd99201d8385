/**
 * What a person can do to the view, for features to call. Discrete choices
 * push history; typing and dragging replace it.
 */
import * as choices from '#src/url/choices.ts'
import type { ChoiceKey, RegionParents } from '#src/url/choices.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { liveView } from '#src/url/receipt.ts'
import type { FilterKey, SortKey, View, ViewKey } from '#src/url/view.ts'
import { getView, navigate } from './view-store.ts'

/** The keys that hold one value, chosen as a whole: all but the filters, what comes with a link (`show`, the receipt), and the ledger, which has an action of its own. */
export type SingleKey = Exclude<ViewKey, FilterKey | 'ledger' | 'show' | 'ed' | 'n'>

/** Sets a key that holds one value: `choose('view', 'ledger')`, `choose('group', null)`. */
export function choose<Key extends SingleKey>(key: Key, value: View[Key]): void {
  navigate({ ...getView(), [key]: value }, 'push')
}

/** Adds a value to a filter or takes it out: `toggleChoice('sector', 'computing')`, `toggleChoice('year', '2029-2031')`. Regions have an action of their own. */
export function toggleChoice(key: Exclude<ChoiceKey, 'region'>, value: string): void {
  navigate(choices.withChoiceToggled(getView(), key, value), 'push')
}

/** Chooses all that cannot be judged, or takes it out. */
export function toggleNotJudged(): void {
  navigate(choices.withNotJudgedToggled(getView()), 'push')
}

/** Chooses a region or takes it out; a new choice replaces the regions above and below it. */
export function toggleRegion(code: string, parents: RegionParents): void {
  navigate(choices.withRegionToggled(getView(), code, parents), 'push')
}

/** Replaces the free text. */
export function setQuery(q: string): void {
  navigate({ q }, 'replace')
}

/** Replaces the hand-picked items; empty: none. */
export function setPick(pick: readonly string[]): void {
  navigate({ pick }, 'push')
}

/** Sorts by a column, reversed where it is already sorted by it. */
export function sortBy(key: SortKey): void {
  const { sort } = getView()
  choose('sort', { key, reversed: sort?.key === key && !sort.reversed })
}

/** Closes the detail. */
export function closeItem(): void {
  choose('item', null)
}

/** Takes one choice out of a filter; for `q` the value does not matter. */
export function removeChoice(key: FilterKey, value: string): void {
  navigate(choices.withoutChoice(getView(), key, value), 'push')
}

/** Empties one filter. */
export function clearFilter(key: FilterKey): void {
  navigate(choices.withoutFilter(getView(), key), 'push')
}

/** Empties all filters. */
export function clearFilters(): void {
  navigate(choices.withoutFilters(getView()), 'push')
}

/** Leaves a receipt or a past day: the same view as it stands today. */
export function goToToday(): void {
  navigate(liveView(getView()), 'push')
}

/** Opens another ledger (null: the default one) at the same view; filters, item and rule belong to the ledger that was left. */
export function openLedger(ledger: string | null): void {
  const { view, lang, embed } = getView()
  navigate({ ...DEFAULT_VIEW, view, lang, embed, ledger }, 'push')
}
