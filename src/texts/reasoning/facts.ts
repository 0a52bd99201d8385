import type { Freshness } from '#src/domain/terms.ts'

/** V6 in plain values: how old the latest report is, and how many were missed. Dates in words. */
export interface FreshnessFacts {
  /** The latest report is a figure, not a step or a stage. */
  readonly isFigure: boolean
  readonly latest: string
  readonly asOf: string
  readonly months: number
  readonly missed: number
  /** A report is due every so many months. */
  readonly every: number
  readonly silentAfter: number
  readonly state: Freshness
}

/** V3 in plain values: what had passed of the time on a day, in months or days. `totals`: one number, or two where the deadline is a range. Dates in words. */
export interface SpanFacts {
  readonly date: string
  readonly start: string
  readonly passed: number
  readonly totals: readonly number[]
  readonly inMonths: boolean
}

/** V2 where the baseline is uncertain: completion from either end of it, figures and shares in words. */
export interface TwoBaselinesFacts {
  readonly why: string
  readonly low: string
  readonly fromLow: string
  readonly high: string
  readonly fromHigh: string
  readonly within: string
}

/** A deadline that has passed, and the latest figure beside it, all in words. `passed`: the clause that says so. */
export interface PassedFacts {
  readonly passed: string
  readonly figure: string
  readonly on: string
  readonly target: string
  readonly word: string
}
