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

/** V6: how old the latest report is on a day. Null: nothing was ever reported. `every` in months, `silentAfter` in missed reports. */
export function freshnessOf(
  latest: CalendarDate | null,
  asOf: CalendarDate,
  every: number,
  silentAfter: number,
): FreshnessState | null {
  if (latest === null) return null
  const months = wholeMonths(latest, asOf)
  const missed = Math.floor(months / every)
  return { state: stateOf(missed, silentAfter), months, missed, every }
}
