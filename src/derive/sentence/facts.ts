/** The facts of the overview's sentence, and the frame of every other view's. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Text, Unit } from '#src/domain/ledger.ts'
import type { Kind, Verdict } from '#src/domain/terms.ts'
import type { DueChoice, Reach, StatusChoice, YearChoice } from '#src/url/view.ts'
import type { SeriesName } from '../series/name.ts'
import type { Item } from '../selection/selection.ts'

/** Items that press in one way, and what the sentence says of them. */
export type Pressing = {
  readonly count: number
  /** True where all are of years that are over, since which no days count: they press less than what is due. */
  readonly past: boolean
} & (
  | {
      /** Open, with its last day within SOON_DAYS. */
      readonly state: 'soon'
      /** To the latest of their last days. */
      readonly days: number
    }
  | {
      /** The verdict on what is past its deadline. */
      readonly state: Extract<Verdict, 'overdue' | 'overdue-unverified'>
    }
)

/** What the sentence over a selection is made of, before it is put into words. */
export interface SentenceFacts {
  /** Items in the selection, and in the whole ledger on that day. */
  readonly total: number
  readonly ofAll: number
  /** The filters in words' raw material; empty lists where a key is not set. */
  readonly scope: {
    readonly regions: readonly Text[]
    readonly sectors: readonly Text[]
    readonly units: readonly Text[]
    readonly series: readonly SeriesName[]
    readonly years: readonly YearChoice[]
    readonly statuses: readonly StatusChoice[]
    readonly reaches: readonly Reach[]
    readonly dues: readonly DueChoice[]
    readonly kinds: readonly Kind[]
    readonly q: string
    readonly picked: number
  }
  /** What presses, the most urgent first: overdue by days, then due soon, then of years that are over; each state once, empty ones left out. */
  readonly pressing: readonly Pressing[]
  readonly met: number
  readonly silent: number
  /** Items with a band verdict, met or missed: what can be judged at all. What is overdue, unverified, is not. */
  readonly judged: number
  readonly noReport: number
  /** The item to name: the most urgent of the first of `pressing`; where nothing presses an open one without a deadline. Null: none. */
  readonly lead: Item | null
  /** The unit of the lead item's measure; null where lead is null. */
  readonly leadUnit: Unit | null
  /** The name of the body that answers for the lead item; null where lead is null, or the ledger does not name it. */
  readonly leadBody: Text | null
  readonly asOf: CalendarDate
}
