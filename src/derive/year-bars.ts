import type { Selection } from './selection/selection.ts'

/** A year, or `none`: no deadline; with what choosing it alone would leave. */
export interface YearBar {
  readonly key: string
  readonly count: number
}

/** Every year from the first to the last that occurs among the known items, gaps at 0, then `none`. */
export function buildYearBars({ facets }: Selection): readonly YearBar[] {
  const years = [...facets.year.keys()].filter((key) => key !== 'none').map(Number)
  const first = Math.min(...years)
  const keys =
    years.length === 0
      ? []
      : Array.from({ length: Math.max(...years) - first + 1 }, (_, after) => String(first + after))
  return [...keys, 'none'].map((key) => ({ key, count: facets.year.get(key) ?? 0 }))
}
