import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Rule } from '#src/domain/ledger.ts'
import { bucketOf } from '../status-strip.ts'
import type { ChangeSection } from './changes.ts'
import { daysOfNote } from './days-of-note.ts'
import { movementOf } from './movement.ts'
import { newsOf } from './news.ts'

/** A day on which something became known of a commitment, or its status changed by the day alone. */
export interface HistoryEvent {
  readonly commitment: Commitment
  readonly day: CalendarDate
  /** What the day is listed under: a movement before news, a moved target before reports. */
  readonly section: ChangeSection
  /** As of that day. */
  readonly assessment: Assessment
}

/** What became of one commitment after the day `from` up to the day `to`, oldest first; being announced is the first event where it lies between. */
export function historyOf(
  index: LedgerIndex,
  commitment: Commitment,
  { rule, from, to }: { readonly rule: Rule; readonly from: CalendarDate; readonly to: CalendarDate },
): readonly HistoryEvent[] {
  const known = new Map<number, Assessment | null>()
  const at = (day: number): Assessment | null => {
    const date = dateOfDay(day)
    const found = known.get(day) ?? (date < commitment.announced ? null : assess(index, commitment, date, rule))
    known.set(day, found)
    return found
  }
  const statusAt = (day: number) => {
    const assessment = at(day)
    return assessment && bucketOf(assessment)
  }
  /** The days after `low` up to `high` on which the status changed, found by halving. */
  const turnsWithin = (low: number, high: number): readonly number[] => {
    if (low >= high || statusAt(low) === statusAt(high)) return []
    if (high - low === 1) return [high]
    const middle = Math.floor((low + high) / 2)
    return [...turnsWithin(low, middle), ...turnsWithin(middle, high)]
  }
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const marks = daysOfNote(index, commitment).filter((day) => day > first && day <= last)
  const grid = [...new Set([first, ...marks.flatMap((day) => [day - 1, day]), ...monthsWithin(first, last), last])]
    .filter((day) => day >= first)
    .sort((a, b) => a - b)
  const turns = grid.flatMap((day, place) => turnsWithin(grid[place - 1] ?? day, day))
  return [...new Set([...marks, ...turns])]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const assessment = at(day)
      const section = assessment && sectionOf(index, at(day - 1), assessment)
      return assessment && section ? [{ commitment, day: dateOfDay(day), section, assessment }] : []
    })
}

/** Every thirtieth day, so that a status that changes by the day alone is met between. */
function monthsWithin(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / 30) }, (_, month) => first + 30 * (month + 1))
}

function sectionOf(index: LedgerIndex, before: Assessment | null, after: Assessment): ChangeSection | null {
  if (before === null) return 'announced'
  const movement = movementOf(bucketOf(before), bucketOf(after))
  if (movement) return movement
  const { reports, corrections, target, fellSilent } = newsOf(index, before, after)
  if (target) return 'target'
  if (corrections.length > 0) return 'corrected'
  if (reports.length > 0) return 'reported'
  return fellSilent ? 'quiet' : null
}
