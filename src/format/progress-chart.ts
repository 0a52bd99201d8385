/** The names and numbers written into the chart of a commitment. */
import type { PathEnds, ProgressSeries } from '#src/derive/progress-series.ts'
import type { Target, Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatNumber, roundEstimate } from '#src/numbers/number.ts'
import { chartTexts } from '#src/texts/chart/texts.ts'
import { formatFigure } from './figure.ts'

/** A day's line with its name. `isToday`: the as-of day, else the deadline. */
interface DayName {
  readonly at: number
  readonly name: string
  readonly isToday: boolean
}

/** A target with its name. */
interface TargetName {
  readonly at: number
  readonly value: number
  readonly name: string
  readonly earlier: boolean
}

/** The names of the lines: of the expected path's upper and lower end where it is uncertain ('' where it is one line), and of the stretch without a report. */
interface ChartNames {
  readonly reports: string
  readonly expected: string
  readonly expectedLow: string
  readonly forecast: string
  readonly silence: string
}

/** What the chart writes: the days, the targets, and any value beside an axis or a dot. */
export interface ChartWords {
  readonly days: readonly DayName[]
  readonly targets: readonly TargetName[]
  readonly names: ChartNames
  readonly value: (value: number) => string
}

const PERCENT = /^[%％]/

/** A percentage keeps its sign; any other unit stands beside the chart. */
function chartValue(unit: Unit | null, lang: Language): (value: number) => string {
  const sign = unit && PERCENT.test(unit.name[lang]) ? unit.name[lang] : ''
  return (value) => formatNumber(roundEstimate(value), lang) + sign
}

/** A level as it is meant: 约5%, 4.5%至5%; without a unit that stands beside. */
function levelText({ value, upTo, comparator }: Target, unit: Unit | null, lang: Language): string {
  const sign = unit && PERCENT.test(unit.name[lang]) ? unit : null
  return formatFigure({ value, upTo, unit: sign, comparator: comparator === 'at-least' ? 'exactly' : comparator }, lang)
}

/** What an end of an uncertain path counts from and runs to: from the first report, 120,000; to the earliest day. */
function endName(ends: PathEnds | null, end: 'low' | 'high', value: (value: number) => string, lang: Language): string {
  const c = chartTexts(lang)
  if (!ends) return end === 'high' ? c.chartExpected : ''
  const { baseline, deadlines } = ends
  const from = baseline && value(baseline[end])
  const start =
    baseline === null || from === null
      ? ''
      : baseline.stated || end === 'low'
        ? c.chartFrom(from)
        : c.chartFromFirst(from)
  const to = deadlines ? c.chartTo[end] : ''
  return c.chartExpectedBy([start, to].filter(Boolean))
}

/** The words of a chart, as short as may be. */
export function chartWords(series: ProgressSeries, unit: Unit | null, lang: Language): ChartWords {
  const c = chartTexts(lang)
  const value = chartValue(unit, lang)
  return {
    days: [
      ...(series.asOf === null ? [] : [{ at: series.asOf, name: c.chartToday, isToday: true }]),
      ...(series.due === null ? [] : [{ at: series.due, name: c.chartDue, isToday: false }]),
    ],
    targets: series.targets.map(({ at, value: top, target, earlier }) => ({
      at,
      value: top,
      earlier,
      name: (earlier ? c.chartEarlier : c.chartTarget)(series.level ? levelText(target, unit, lang) : value(top)),
    })),
    names: {
      reports: c.chartReported,
      expected: endName(series.ends, 'high', value, lang),
      expectedLow: endName(series.ends, 'low', value, lang),
      forecast: c.chartForecast,
      silence: c.chartSilence,
    },
    value,
  }
}
