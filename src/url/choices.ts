/** Pure changes of a view's choices, by their text as the address writes it. */
import { REASONS } from '#src/domain/terms.ts'
import { formatKey, withText } from './address.ts'
import { DEFAULT_VIEW } from './parameters.ts'
import { FILTER_KEYS, type FilterKey, type StatusChoice, type View } from './view.ts'

/** The filters that are lists of choices. */
export type ChoiceKey = Exclude<FilterKey, 'q'>

/** One chosen value: a region code, `2029-2031`, `behind`, … or the free text under `q`. */
export interface Choice {
  readonly key: FilterKey
  readonly value: string
}

/** Each region by its code, as far as is needed here: what it lies in, null at the top. */
export type RegionParents = ReadonlyMap<string, { readonly parent: string | null }>

function textsOf(view: View, key: ChoiceKey): readonly string[] {
  const text = formatKey(view, key)
  return text === '' ? [] : text.split('.')
}

/** True where the value is chosen in so many words (a region under a chosen one is not). */
export function isChosen(view: View, key: ChoiceKey, value: string): boolean {
  return textsOf(view, key).includes(value)
}

/** All that cannot be judged, as one choice: `unjudged` for its reasons, and what is overdue and unverified. */
const NOT_JUDGED: readonly StatusChoice[] = ['unjudged', 'overdue-unverified']

/** The values that cannot stand beside a new one in the same key: `unjudged` and its reasons, since the one covers the others; and all that cannot be judged beside a part of it. */
function displaced(key: ChoiceKey, value: string, texts: readonly string[]): readonly string[] {
  if (key !== 'status') return []
  if (value === 'unjudged') return REASONS
  if (!REASONS.some((reason) => reason === value)) return []
  return texts.includes('unjudged') ? NOT_JUDGED : []
}

/** The view with all that cannot be judged chosen at once, or taken out where it was: what the ladder does not count as judged, apart from what is too early or closed. */
export function withNotJudgedToggled(view: View): View {
  const parts = new Set<StatusChoice>([...NOT_JUDGED, ...REASONS])
  const others = view.status.filter((status) => !parts.has(status))
  return withText(view, 'status', [...others, ...(view.status.includes('unjudged') ? [] : NOT_JUDGED)].join('.'))
}

/** The view with the value added to its list, or taken out where it was chosen. Choosing a part of what cannot be judged narrows to it, and the reverse widens. */
export function withChoiceToggled(view: View, key: ChoiceKey, value: string): View {
  const texts = textsOf(view, key)
  const without = displaced(key, value, texts)
  if (key === 'status' && value === 'overdue-unverified' && NOT_JUDGED.every((each) => texts.includes(each)))
    return withText(view, key, texts.filter((text) => text !== 'unjudged').join('.'))
  const next = texts.includes(value)
    ? texts.filter((text) => text !== value)
    : [...texts.filter((text) => !without.includes(text)), value]
  return withText(view, key, next.join('.'))
}

function ancestors(code: string, parents: RegionParents): readonly string[] {
  const line: string[] = []
  let parent = parents.get(code)?.parent ?? null
  while (parent !== null && !line.includes(parent)) {
    line.push(parent)
    parent = parents.get(parent)?.parent ?? null
  }
  return line
}

/**
 * The view with a region chosen, or taken out where it was. A code covers all
 * below it, so a new choice replaces the regions above and below: choosing a
 * county under a chosen city narrows, choosing the city again widens.
 */
export function withRegionToggled(view: View, code: string, parents: RegionParents): View {
  if (view.region.includes(code)) return { ...view, region: view.region.filter((chosen) => chosen !== code) }
  const above = ancestors(code, parents)
  const apart = view.region.filter((chosen) => !above.includes(chosen) && !ancestors(chosen, parents).includes(code))
  return { ...view, region: [...apart, code] }
}

/** The view without one of its choices; for `q` the value does not matter. */
export function withoutChoice(view: View, key: FilterKey, value: string): View {
  if (key === 'q') return { ...view, q: '' }
  return isChosen(view, key, value) ? withChoiceToggled(view, key, value) : view
}

/** The view with one filter empty. */
export function withoutFilter(view: View, key: FilterKey): View {
  return { ...view, [key]: DEFAULT_VIEW[key] }
}

/** The view with every filter empty; all that does not select stays. */
export function withoutFilters(view: View): View {
  return FILTER_KEYS.reduce(withoutFilter, view)
}

/** Every choice that narrows the selection, in address order; empty where nothing is filtered. */
export function activeFilters(view: View): readonly Choice[] {
  return FILTER_KEYS.flatMap((key): readonly Choice[] =>
    key === 'q' ? (view.q === '' ? [] : [{ key, value: view.q }]) : textsOf(view, key).map((value) => ({ key, value })),
  )
}
