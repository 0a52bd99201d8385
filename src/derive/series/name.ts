import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'

/**
 * What a series is called, from what its records share: the metric of its
 * newest number, and the place where they all begin (null: they differ, or
 * the metric says it). Where none has a number, the newest title.
 */
export type SeriesName = { readonly metric: Text; readonly place: Text | null } | { readonly title: Text }

/** The name of a series; null for an id that the ledger does not have. */
export function seriesName({ series, regions }: LedgerIndex, id: string): SeriesName | null {
  const newest = (series.get(id) ?? []).toSorted((a, b) => (a.announced < b.announced ? 1 : -1))
  const [first] = newest
  if (!first) return null
  const metric = newest.find(({ measure }) => measure)?.measure?.metric
  if (!metric) return { title: first.title }
  const code = first.regions[0] ?? ''
  const place = newest.every((each) => each.regions[0] === code) ? (regions.get(code)?.name ?? null) : null
  return { metric, place: place && metric.zh.includes(place.zh) ? null : place }
}
