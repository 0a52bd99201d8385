import { wholeMonths, type CalendarDate } from '#src/domain/deadline.ts'
import type { Report } from '#src/domain/ledger.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import { hasField } from './fields.ts'
import { isOpen } from '../is-open.ts'
import type { Item } from '../selection/selection.ts'
import { compareUrgency, isUrgent } from '../urgency.ts'

/** never: nothing was reported since the announcement · silent, due: as V6 says. */
export const SILENCES = ['never', 'silent', 'due'] as const
/** In which way an item owes a report. */
export type Silence = (typeof SILENCES)[number]

/** An open item that owes a report. */
export interface RadarEntry {
  readonly item: Item
  readonly why: Silence
  /** The latest report that counts for V6; null: never any. */
  readonly latest: Report | null
  /** The day that report describes, else that of the announcement. */
  readonly since: CalendarDate
  /** Whole months from `since` to the as-of day. */
  readonly months: number
  /** Reports missed since the latest one (V6); 0 where there never was one. */
  readonly missed: number
}

/** The entries of one lead unit, the most urgent first. */
export interface RadarUnit {
  readonly unit: string
  readonly entries: readonly RadarEntry[]
}

/** The report that V6 counts from: the latest with a value, for milestones with a stage or a step, for a direction any. */
export function latestReport({ commitment: { kind }, assessment: { reports } }: Item): Report | null {
  switch (kind) {
    case 'measured':
      return reports.findLast(({ value }) => value !== undefined) ?? null
    case 'milestone':
      return reports.findLast(({ stage, milestone }) => stage !== undefined || milestone !== undefined) ?? null
    case 'direction':
      return reports.at(-1) ?? null
    default:
      return assertNever(kind)
  }
}

/** In which way an item owes a report; null: none is owed. A commitment without number and deadline owes a report only once it has begun to report; what is past its deadline without a figure of that day owes it, however fresh its last one. */
export function silenceOf(item: Item): RadarEntry | null {
  const { freshness, asOf, verdict } = item.assessment
  if (!isOpen(item) || (freshness?.state === 'fresh' && verdict !== 'overdue-unverified')) return null
  if (freshness === null) {
    if (!hasField(item, 'number') && !hasField(item, 'deadline')) return null
    const since = item.commitment.announced
    return { item, why: 'never', latest: null, since, months: wholeMonths(since, asOf), missed: 0 }
  }
  const latest = latestReport(item)
  return {
    item,
    why: freshness.state === 'silent' ? 'silent' : 'due',
    latest,
    since: latest?.date ?? asOf,
    months: freshness.months,
    missed: freshness.missed,
  }
}

function byAge(a: RadarEntry, b: RadarEntry): number {
  return a.since === b.since ? 0 : a.since < b.since ? -1 : 1
}

/** Overdue first, then by the days left; what is equally urgent by how long it has been silent. */
function byUrgency(a: RadarEntry | undefined, b: RadarEntry | undefined): number {
  if (!a || !b) return 0
  return compareUrgency(a.item, b.item) || byAge(a, b)
}

function urgentIn({ entries }: RadarUnit): number {
  return entries.filter(({ item }) => isUrgent(item)).length
}

/** The unit with the most urgent item first; where these are equally urgent the one with more of them, then the one that owes more. */
function byMostUrgent(a: RadarUnit, b: RadarUnit): number {
  const [one, other] = [a.entries[0]?.item, b.entries[0]?.item]
  const first = one && other ? compareUrgency(one, other) : 0
  return (
    first || urgentIn(b) - urgentIn(a) || b.entries.length - a.entries.length || byUrgency(a.entries[0], b.entries[0])
  )
}

/** V6: the open items that are silent or due or past their deadline unverified, or never reported though they have a number or a deadline; by lead unit, the most urgent first. */
export function buildRadar(items: readonly Item[]): readonly RadarUnit[] {
  const entries = items.map(silenceOf).filter((entry) => entry !== null)
  const units = groupByEach(entries.sort(byUrgency), ({ item }) => [item.commitment.lead])
  return [...units].map(([unit, owed]) => ({ unit, entries: owed })).sort(byMostUrgent)
}
