import type { View } from '#src/url/view.ts'
import type { Assessed, Item, Selection } from '../selection/selection.ts'

/** Side by side on one scale: more than four columns can no longer be read across. */
export const MOST_COMPARED = 4

/** What a view compares. `left`: chosen beyond the fourth and not shown. `absent`: picked items that the other filters, or the day, leave out. */
export type Comparison =
  | { readonly of: 'items'; readonly items: readonly Item[]; readonly left: number; readonly absent: readonly string[] }
  | { readonly of: 'series' | 'region' | 'unit'; readonly values: readonly string[]; readonly left: number }
  | { readonly of: 'nothing'; readonly absent: readonly string[] }

/** True where there is something to compare: two series, or one of two years. */
function hasYears(series: readonly string[], { items }: Assessed): boolean {
  if (series.length !== 1) return series.length > 1
  return items.filter(({ commitment }) => commitment.series === series[0]).length > 1
}

/** Two or more picked items go first; then the years of a series; then two or more regions, and these before units. */
export function chooseComparison({ items, assessed }: Selection, { pick, series, region, unit }: View): Comparison {
  const picked = new Set(pick)
  const found = new Map(
    items.filter(({ commitment }) => picked.has(commitment.id)).map((item) => [item.commitment.id, item]),
  )
  const absent = pick.filter((id) => !found.has(id))
  const inOrder = pick.map((id) => found.get(id)).filter((item) => item !== undefined)
  if (inOrder.length > 1) {
    return {
      of: 'items',
      items: inOrder.slice(0, MOST_COMPARED),
      left: Math.max(0, inOrder.length - MOST_COMPARED),
      absent,
    }
  }
  if (pick.length > 1) return { of: 'nothing', absent }
  for (const [of, values] of [
    ['series', hasYears(series, assessed) ? series : []],
    ['region', region],
    ['unit', unit],
  ] as const) {
    if (values.length > (of === 'series' ? 0 : 1))
      return { of, values: values.slice(0, MOST_COMPARED), left: Math.max(0, values.length - MOST_COMPARED) }
  }
  return { of: 'nothing', absent }
}
