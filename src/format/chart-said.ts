/** The chart of a commitment in words: what a reader sees in it at a glance. */
import type { ProgressSeries, SeriesPoint } from '#src/derive/progress-series.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { isExact, type Interval } from '#src/domain/interval.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { roundEstimate } from '#src/numbers/number.ts'
import { chartTexts } from '#src/texts/chart/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { formatDate } from './date.ts'
import { formatEstimate, formatFigure } from './figure.ts'

/** A computed value as both its ends where it is uncertain (V7): 约28.8万标准机架, 约28.7万至28.9万标准机架. */
function expectedText({ low, high }: Interval, unit: Unit | null, lang: Language): string {
  const ends = { low: roundEstimate(low), high: roundEstimate(high) }
  if (isExact(ends)) return formatEstimate(low, unit, lang)
  return formatFigure({ value: ends.low, upTo: ends.high, comparator: 'about', unit }, lang)
}

/** From the first to the latest report, what is expected on the as-of day, and since when nothing was reported. */
export function chartSaid(series: ProgressSeries, { assessment }: Item, unit: Unit | null, lang: Language): string {
  const c = chartTexts(lang)
  const day = (at: number) => formatDate(dateOfDay(at), lang)
  const asOf = formatDate(assessment.asOf, lang)
  const figure = ({ at, value }: SeriesPoint) => {
    const report = assessment.reports.find((each) => each.value === value && dayNumber(each.date) === at)
    return formatFigure({ value, unit, comparator: report?.comparator }, lang)
  }
  const first = series.reports.at(0)
  const last = series.reports.at(-1)
  const reported =
    !first || !last
      ? c.chartSaidNone(asOf)
      : series.reports.length === 1
        ? c.chartSaidOne(day(first.at), figure(first))
        : c.chartSaidMany(series.reports.length, day(first.at), figure(first), day(last.at), figure(last))
  const { expectedToday, silence } = series
  return [
    reported,
    ...(expectedToday ? [c.chartSaidExpected(asOf, expectedText(expectedToday, unit, lang))] : []),
    ...(silence ? [c.chartSaidSilence(day(silence.from), day(silence.to))] : []),
  ].join(punctuationTexts(lang).sentenceJoint)
}
