/** Medians of what was measured of a page. */
import type { Visit } from './page-visit.ts'

/** A visit, and the first press of another: null where the page lost it. */
export type Measured = Visit & { readonly first: number | null }

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

/** Medians over the visits; the slowest toggle is the median of each visit's slowest. `lost`: how many first presses did nothing; they are not in 'first press ms'. */
export function summarise(visits: readonly Measured[]) {
  const of = (read: (visit: Measured) => number) => median(visits.map(read))
  const first = visits.flatMap(({ first }) => (first === null ? [] : [first]))
  return {
    kB: of(({ cold }) => cold.bytes) / 1000,
    'of it JS': of(({ cold }) => cold.scriptBytes) / 1000,
    requests: of(({ cold }) => cold.requests),
    'first paint ms': of(({ cold }) => cold.firstPaint),
    'data ms': of(({ cold }) => cold.drawn),
    'answers ms': of(({ cold }) => cold.ready),
    'blocking ms': of(({ cold }) => cold.blocking),
    'layout shift': of(({ cold }) => cold.shift),
    'first press ms': first.length === 0 ? Number.NaN : median(first),
    lost: visits.length - first.length,
    'toggle ms': median(visits.flatMap(({ toggles }) => toggles)),
    'slowest ms': of(({ toggles }) => Math.max(...toggles)),
    'again: kB': of(({ again }) => again.sentBytes) / 1000,
    'again: data ms': of(({ again }) => again.drawn),
    'again: answers ms': of(({ again }) => again.ready),
    'again: blocking ms': of(({ again }) => again.blocking),
  }
}

export type Summary = ReturnType<typeof summarise>

/** A row a figure, a column a page. */
export function summaryTable(names: readonly string[], summaries: readonly Summary[]): Record<string, object> {
  const figures = Object.keys(summaries[0] ?? {}) as (keyof Summary)[]
  return Object.fromEntries(
    figures.map((figure) => [
      figure,
      Object.fromEntries(
        summaries.map((summary, place) => [
          names[place] ?? '',
          Number(summary[figure].toFixed(figure === 'layout shift' ? 4 : 0)),
        ]),
      ),
    ]),
  )
}
