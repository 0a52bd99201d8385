/** The slides of a view: what the stage shows, in order. */
import { assertNever } from '#src/lib/assert-never.ts'
import type { View } from '#src/url/view.ts'
import { groupItems } from './selection/group-items.ts'
import type { Item, Selection } from './selection/selection.ts'

/** `view`: the view as it stands on the page, drawn large. */
export type Slide =
  | { readonly kind: 'cover' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'groups'; readonly by: 'region' | 'sector' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'view' }
  | { readonly kind: 'closing' }

/** Fewer items than this are read one by one: counting them by region or sector says nothing more. */
const WORTH_GROUPING = 5

function worthGrouping({ items, assessed }: Selection, by: 'region' | 'sector'): boolean {
  return items.length >= WORTH_GROUPING && groupItems(items, by, assessed.index).length > 1
}

/** The view's own deck: cover, overview, by region and by sector where that divides the items, what changed where `since` is set, an item each in the view's order, closing. Never empty. */
export function buildSlides(selection: Selection, view: Pick<View, 'since'>): readonly Slide[] {
  // The cover has the sentence, and the way out of a filter that leaves nothing.
  if (selection.items.length === 0 && view.since === null) return [{ kind: 'cover' }]
  const groups = (['region', 'sector'] as const).filter((by) => worthGrouping(selection, by))
  return [
    { kind: 'cover' },
    { kind: 'overview' },
    ...groups.map((by) => ({ kind: 'groups', by }) as const),
    ...(view.since === null ? [] : [{ kind: 'changes' } as const]),
    ...selection.items.map((item) => ({ kind: 'item', item }) as const),
    { kind: 'closing' },
  ]
}

/** The one slide that an address in a show stands for: its item, else that slide of the view's own deck, else the view as it stands. Null: the ledger has no such item, or had none on that day. */
export function slideOfView(selection: Selection, view: View): Slide | null {
  if (view.item !== null) {
    const item = selection.assessed.items.find(({ commitment }) => commitment.id === view.item)
    return item ? { kind: 'item', item } : null
  }
  if (view.stage !== null) {
    const deck = buildSlides(selection, view)
    return deck[Math.min(view.stage, deck.length) - 1] ?? { kind: 'cover' }
  }
  if (view.view === 'overview' || view.view === 'desk') return { kind: 'overview' }
  return view.view === 'changes' && view.since !== null ? { kind: 'changes' } : { kind: 'view' }
}

/** The view that a slide's QR code leads to: the item's detail, the view of changes, the ledger grouped as the slide is; else the view as it stands. `view`: without stage and show. */
export function viewOfSlide(slide: Slide, view: View): View {
  switch (slide.kind) {
    case 'item':
      return { ...view, item: slide.item.commitment.id }
    case 'changes':
      return { ...view, view: 'changes', item: null }
    case 'groups':
      return { ...view, view: 'ledger', group: slide.by, item: null }
    case 'cover':
    case 'overview':
    case 'view':
    case 'closing':
      return { ...view, item: null }
    default:
      return assertNever(slide)
  }
}
