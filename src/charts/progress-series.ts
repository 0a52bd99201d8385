/** A point of a series: `at` in days since 1970-01-01, `value` in the unit of the measure. */
export interface ChartPoint {
  readonly at: number
  readonly value: number
}

/** A line that stands for a day, with its name. */
export interface ChartMark {
  readonly at: number
  readonly name: string
  /** The day on which things are seen; else the deadline. */
  readonly isToday: boolean
}

/** A target as a dot, with its name. */
export interface ChartTarget extends ChartPoint {
  readonly name: string
  readonly earlier: boolean
}

/** The names of what is drawn. `expected`: of the expected path, or its upper line; `expectedLow`: its lower line, '' where there is one line. */
export interface ChartTexts {
  readonly reports: string
  readonly expected: string
  readonly expectedLow: string
  readonly forecast: string
  /** Over the stretch without a report. */
  readonly silence: string
}

export interface ProgressChartProps {
  readonly series: {
    /** Oldest first. */
    readonly reports: readonly ChartPoint[]
    /** Both ends of the expected path; the same where it is certain. */
    readonly expected: readonly { readonly at: number; readonly low: number; readonly high: number }[]
    /** From the last figure to the deadline or the day the target is reached; empty: none. */
    readonly forecast: readonly ChartPoint[]
    /** From the last report to the as-of day, where reports are owed since; null: none is. */
    readonly silence: { readonly from: number; readonly to: number } | null
    /** A target to be kept, as a line (or a band between two) from one day to another; null: none. */
    readonly level: { readonly from: number; readonly to: number; readonly low: number; readonly high: number } | null
  }
  /** Vertical lines: the as-of day if it lies in what is drawn, then the deadline if there is one. */
  readonly days: readonly ChartMark[]
  /** The one in force last. */
  readonly targets: readonly ChartTarget[]
  readonly names: ChartTexts
  readonly format: { readonly day: (at: number) => string; readonly value: (value: number) => string }
  /** `text`: size of every text in CSS pixels · `height`: in CSS pixels, or `100%` of the parent's · `tone`: a CSS colour for the reports. */
  readonly look: {
    readonly text: number
    readonly height: number | '100%'
    /** Left out: as wide as its place. */
    readonly width?: number
    readonly tone: string
  }
}
