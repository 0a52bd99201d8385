/** V13: the same promise of consecutive periods is counted in one unit, on one basis, one way. */
import type { Row } from './check-sense.ts'
import { addIssue } from './issue.ts'
import type { Commitment } from './ledger.ts'

const SHARED = ['unit', 'basis', 'direction'] as const

/** Adds to each row what its measure does not share with that of its series: the first one with a measure, in file order, is the measure of the others. */
export function checkSeries(rows: readonly Row<Commitment>[]): void {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  compareWith(
    firstOfSeries(values, () => true),
    rows,
  )
}

/** The same where only some commitments of a valid ledger were replaced: those are measured by the first that was left alone, and by each other only where none was. */
export function checkReplacedSeries(commitments: readonly Commitment[], replaced: readonly Row<Commitment>[]): void {
  if (replaced.every(({ value }) => value?.series === undefined)) return
  const ids = new Set(replaced.map(({ id }) => id))
  const leftAlone = firstOfSeries(commitments, ({ id }) => !ids.has(id))
  compareWith(new Map([...firstOfSeries(commitments, () => true), ...leftAlone]), replaced)
}

function firstOfSeries(
  commitments: readonly Commitment[],
  counts: (commitment: Commitment) => boolean,
): ReadonlyMap<string, Commitment> {
  const first = new Map<string, Commitment>()
  for (const commitment of commitments) {
    const { series, measure } = commitment
    if (series !== undefined && measure && !first.has(series) && counts(commitment)) first.set(series, commitment)
  }
  return first
}

function compareWith(first: ReadonlyMap<string, Commitment>, rows: readonly Row<Commitment>[]): void {
  for (const row of rows) {
    const { series, measure } = row.value ?? {}
    const other = series === undefined ? undefined : first.get(series)
    if (!measure || !other?.measure) continue
    for (const field of SHARED)
      if (measure[field] !== other.measure[field])
        addIssue(row, ['measure', field], measure[field], {
          kind: 'series',
          other: other.id,
          value: other.measure[field],
        })
  }
}
