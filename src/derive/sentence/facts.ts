/** The facts of the overview's sentence, and the frame of every other view's. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Text, Unit } from '#src/domain/ledger.ts'
import type { Kind } from '#src/domain/terms.ts'
import type { Reach, StatusChoice, YearChoice } from '#src/url/view.ts'
import type { SeriesName } from '../series/name.ts'
import type { Item } from '../selection/selection.ts'

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
    readonly kinds: readonly Kind[]
    readonly q: string
    readonly picked: number
  }
  /** Open items whose last day falls within the next 92 days; `days` is the number of days to the latest of those last days. Null: none. */
  readonly dueSoon: { readonly count: number; readonly days: number } | null
  readonly met: number
  readonly overdue: number
  /** Past the deadline, without a figure of that day or later: nobody knows. */
  readonly unverified: number
  readonly silent: number
  /** Items with a band verdict, met or overdue: what can be judged at all. */
  readonly judged: number
  readonly noReport: number
  /** The item to name: measured, open, due soonest, largest attainment known; null: none. */
  readonly lead: Item | null
  /** The unit of the lead item's measure; null where lead is null. */
  readonly leadUnit: Unit | null
  /** The name of the body that answers for the lead item; null where lead is null, or the ledger does not name it. */
  readonly leadBody: Text | null
  readonly asOf: CalendarDate
}
