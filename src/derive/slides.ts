/** The slides of a view: what the stage shows, in order. */
import { assertNever } from '#src/lib/assert-never.ts'
import type { View, ViewName } from '#src/url/view.ts'
import { chooseComparison } from './compare/choice.ts'
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

function worthGrouping({ items, assessed: { index } }: Selection, view: View, by: 'region' | 'sector'): boolean {
  return items.length >= WORTH_GROUPING && groupItems(items, by, { index, view }).length > 1
}

/** The view as it stands on the page, as a slide; null: it has nothing of its own to show (the desk, a comparison of nothing). */
function slideOfStanding(selection: Selection, view: View): Slide | null {
  switch (view.view) {
    case 'overview':
      return { kind: 'overview' }
    case 'changes':
      return view.since === null ? { kind: 'view' } : { kind: 'changes' }
    case 'compare':
      return chooseComparison(selection, view).of === 'nothing' ? null : { kind: 'view' }
    case 'desk':
      return null
    case 'ledger':
    case 'timeline':
    case 'matrix':
    case 'coverage':
    case 'method':
      return { kind: 'view' }
    default:
      return assertNever(view.view)
  }
}

/** What is on screen when the stage is entered, filtered out or not: the open item, then the view behind it. */
function slidesOnScreen(selection: Selection, view: View): readonly Slide[] {
  const open = selection.assessed.items.find(({ commitment }) => commitment.id === view.item)
  const standing = slideOfStanding(selection, view)
  return [...(open ? [{ kind: 'item', item: open } as const] : []), ...(standing ? [standing] : [])]
}

/** Those that say something of an empty selection: the rules, and what moved out of a filter. */
const SPEAKS_OF_NOTHING: ReadonlySet<ViewName> = new Set<ViewName>(['method', 'changes'])

/** The view's own deck: cover, what is on screen, then overview, by region and by sector where that divides the items, what changed where `since` is set, an item each in the view's order, closing. Each slide once. Never empty. */
export function buildSlides(selection: Selection, view: View): readonly Slide[] {
  const empty = selection.items.length === 0
  // The cover has the sentence, and the way out of a filter that leaves nothing.
  if (empty && view.since === null && view.item === null && !SPEAKS_OF_NOTHING.has(view.view))
    return [{ kind: 'cover' }]
  const onScreen = slidesOnScreen(selection, view).filter(
    ({ kind }) => !empty || kind !== 'view' || SPEAKS_OF_NOTHING.has(view.view),
  )
  const has = (kind: Slide['kind']) => onScreen.some((slide) => slide.kind === kind)
  const groups = (['region', 'sector'] as const).filter((by) => worthGrouping(selection, view, by))
  return [
    { kind: 'cover' },
    ...onScreen,
    ...(has('overview') ? [] : [{ kind: 'overview' } as const]),
    ...groups.map((by) => ({ kind: 'groups', by }) as const),
    ...(view.since === null || has('changes') ? [] : [{ kind: 'changes' } as const]),
    ...selection.items
      .filter(({ commitment }) => commitment.id !== view.item)
      .map((item) => ({ kind: 'item', item }) as const),
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
  if (view.view === 'desk') return { kind: 'overview' }
  return slideOfStanding(selection, view) ?? { kind: 'view' }
}

/** The deck of a view as views of their own, for a show: what a slide is of, else its place in the overview's deck. */
export function viewsOfDeck(selection: Selection, view: View): readonly View[] {
  const plain: View = { ...view, item: null, stage: null, show: null, embed: false, ed: null, n: null }
  const overview: View = { ...plain, view: 'overview' }
  const places = buildSlides(selection, overview)
  const placeOf = (slide: Slide) =>
    1 +
    places.findIndex((each) =>
      each.kind === 'groups' && slide.kind === 'groups' ? each.by === slide.by : each.kind === slide.kind,
    )
  return buildSlides(selection, view).map((slide) =>
    slide.kind === 'cover' || slide.kind === 'groups' || slide.kind === 'closing'
      ? { ...overview, stage: placeOf(slide) }
      : viewOfSlide(slide, plain),
  )
}

/** The view that a slide's QR code leads to: the item's detail, the overview, the view of changes, the ledger grouped as the slide is; else the view as it stands, and of the desk the overview. `view`: without stage and show. */
export function viewOfSlide(slide: Slide, view: View): View {
  switch (slide.kind) {
    case 'item':
      return { ...view, item: slide.item.commitment.id }
    case 'changes':
      return { ...view, view: 'changes', item: null }
    case 'groups':
      return { ...view, view: 'ledger', group: slide.by, item: null }
    case 'overview':
      return { ...view, view: 'overview', item: null }
    case 'cover':
    case 'closing':
      // The desk is on no slide: the show of it is the overview's.
      return { ...view, view: view.view === 'desk' ? 'overview' : view.view, item: null }
    case 'view':
      return { ...view, item: null }
    default:
      return assertNever(slide)
  }
}
