import type { Period, SeriesRow } from './rows.ts'

/** A year in which a promise that had a number was made without one. `again`: the first later period with a number, null: none so far. */
export interface Dropped {
  readonly period: Period
  readonly before: Period
  readonly again: Period | null
}

/** What is said of a series as a whole. The counts add up to `periods`. */
export interface SeriesSummary {
  readonly first: Period
  readonly last: Period
  readonly periods: number
  readonly met: number
  /** Past the deadline, by a figure of its last day or later. */
  readonly missed: number
  /** Past the deadline, without such a figure. */
  readonly unverified: number
  /** Not yet due, or never to be: everything else that has a number or steps. */
  readonly open: number
  readonly closed: number
  /** With a number in the source that the ledger does not judge by. */
  readonly unsettled: number
  readonly noNumber: number
  readonly dropped: readonly Dropped[]
}

type Standing = 'met' | 'missed' | 'unverified' | 'open' | 'closed' | 'unsettled' | 'noNumber'

function standingOf({ footing, item }: SeriesRow): Standing {
  switch (item.assessment.verdict) {
    case 'closed':
      return 'closed'
    case 'met':
      return 'met'
    case 'overdue':
      return 'missed'
    case 'overdue-unverified':
      return 'unverified'
    default:
      return footing === 'no-number' ? 'noNumber' : footing === 'unsettled' ? 'unsettled' : 'open'
  }
}

function droppedIn(rows: readonly SeriesRow[]): readonly Dropped[] {
  const hasNumber = ({ footing }: SeriesRow) => footing !== 'no-number'
  return rows.flatMap((row, place) => {
    const before = rows[place - 1]
    if (hasNumber(row) || !before || !hasNumber(before)) return []
    return [{ period: row.period, before: before.period, again: rows.slice(place).find(hasNumber)?.period ?? null }]
  })
}

/** The summary of a series' rows, oldest first; null where there is none. */
export function summariseSeries(rows: readonly SeriesRow[]): SeriesSummary | null {
  const [first, last] = [rows.at(0), rows.at(-1)]
  if (!first || !last) return null
  const count = (standing: Standing) => rows.filter((row) => standingOf(row) === standing).length
  return {
    first: first.period,
    last: last.period,
    periods: rows.length,
    met: count('met'),
    missed: count('missed'),
    unverified: count('unverified'),
    open: count('open'),
    closed: count('closed'),
    unsettled: count('unsettled'),
    noNumber: count('noNumber'),
    dropped: droppedIn(rows),
  }
}
