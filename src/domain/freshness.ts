import type { FreshnessState } from './assessment.ts'
import type { CalendarDate } from './deadline.ts'
import { wholeMonths } from './deadline.ts'
import type { Freshness } from './terms.ts'

/** The rhythm of reporting where a commitment agrees none, in months (V6). */
export const DEFAULT_RHYTHM = 3

function stateOf(missed: number, silentAfter: number): Freshness {
  if (missed >= silentAfter) return 'silent'
  return missed === 0 ? 'fresh' : 'due'
}

/**
 * V6: how old the latest report is on a day. Null: nothing was ever reported.
 * `every` in months, `silentAfter` in missed reports. `until`: the last day of
 * what is reported on, after which no report is due; null: there is none.
 */
export function freshnessOf(
  latest: CalendarDate | null,
  asOf: CalendarDate,
  every: number,
  silentAfter: number,
  until: CalendarDate | null = null,
): FreshnessState | null {
  if (latest === null) return null
  const months = wholeMonths(latest, asOf)
  const counted = until !== null && until < asOf ? wholeMonths(latest, until) : months
  const missed = Math.max(0, Math.floor(counted / every))
  return { state: stateOf(missed, silentAfter), months, missed, every }
}
