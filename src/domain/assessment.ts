/** What the rules say of one commitment on one day. Every figure on every screen comes from here. */
import type { CalendarDate, Deadline } from './deadline.ts'
import type { Interval } from './interval.ts'
import type { Report, Target } from './ledger.ts'
import type { RuleId } from './rule-ids.ts'
import type { BandVerdict, Freshness, Reason, Stage, Verdict } from './terms.ts'

/** What would settle an interval whose ends fall in different bands (V7). */
export type Deciding = 'baseline' | 'deadline' | 'figure'

/** A reported value in force on the as-of day, with the interval its comparator allows (近 95 % to 100 %, 左右 ±5 %). */
export interface Figure {
  readonly report: Report
  readonly value: number
  readonly interval: Interval
}

/** One end of a judgement: a band of the rule, too early to say, or a band that the rule leaves undefined (null). */
export type BandEnd = BandVerdict | 'too-early' | null

/** The bands at both ends of the gap interval; equal ends for a certain judgement. `bandIndex` points into rule.bands (null: too early). */
export interface BandRange {
  readonly low: BandEnd
  readonly high: BandEnd
  readonly lowIndex: number | null
  readonly highIndex: number | null
  readonly deciding: Deciding | null
}

/** V6. `months` whole months since the figure's date; `missed` reports missed at the agreed rhythm of `every` months. */
export interface FreshnessState {
  readonly state: Freshness
  readonly months: number
  readonly missed: number
  readonly every: number
}

/** V1 to V8 for one target (the one in force, or an earlier one under V10). Shares are fractions: 0.4 is 40 %. */
export interface Judgement {
  readonly verdict: Verdict
  /** All reasons that apply, in order of precedence; empty unless the verdict is `unjudged`. */
  readonly reasons: readonly Reason[]
  /** The rule ids that led to the verdict, in the order used: ['V2','V3','V4','V5']. */
  readonly trace: readonly RuleId[]
  readonly target: Target | null
  /** Null: the source gives none. */
  readonly deadline: Deadline | null
  /** Days from the as-of date to the last day of the deadline; negative once passed; null without one. */
  readonly daysLeft: number | null
  /** The latest figure that counts for this target; null: none reported. */
  readonly figure: Figure | null
  /** What V2 counts from, in the unit of the measure; an interval where the source states none for a stock. Null: unknown, or V2 does not apply. */
  readonly baseline: Interval | null
  /** V1, null where it does not apply. */
  readonly attainment: Interval | null
  /** V2, null where it cannot be computed. May be below 0 or above 1. */
  readonly completion: Interval | null
  /** V3 at the date of the figure, null where there is no deadline. 0 to 1. */
  readonly expected: Interval | null
  /** The first day of the expected path (V3); null without a deadline, and for a limit or milestones, which have no such path. */
  readonly start: CalendarDate | null
  /** V4 in percentage points; for a limit (hold, or at-most without decrease) minus the distance from it. */
  readonly gapPoints: Interval | null
  /** The bands at both ends; kept for a silent item as the last known band. Null where nothing could be compared. */
  readonly bands: BandRange | null
}

/** V9: steps of a milestone commitment, as ids in file order. `due`: last day by the date of the latest report (by the as-of day if there is none). */
export interface MilestoneState {
  readonly reached: readonly string[]
  readonly due: readonly string[]
  readonly total: number
}

/** V12: called an extrapolation, never a verdict. */
export interface Forecast {
  /** The day on which the target would be reached at the pace of the last figures; null: never at this pace, or beyond 2199. */
  readonly reachedOn: CalendarDate | null
  /** The value on the last day of the deadline; null without one, or where the last figure is not before it. */
  readonly atDeadline: number | null
  /** Value per day of the Theil–Sen line, and its value at `from`, the date of the last figure. */
  readonly perDay: number
  readonly from: { readonly date: CalendarDate; readonly value: number }
}

/** One commitment on one day under one rule. */
export interface Assessment extends Judgement {
  readonly commitment: string
  readonly asOf: CalendarDate
  readonly rule: string
  /** V6; null: nothing was ever reported. */
  readonly freshness: FreshnessState | null
  /** V10: a judgement for each earlier target, oldest first. */
  readonly earlier: readonly Judgement[]
  /** V9; null unless kind is milestone. */
  readonly milestones: MilestoneState | null
  /** The latest stage reported and its date; null: none. */
  readonly stage: { readonly stage: Stage; readonly date: CalendarDate; readonly report: Report } | null
  /** All reports in force on the as-of day, oldest figure first (corrected ones left out). */
  readonly reports: readonly Report[]
}
