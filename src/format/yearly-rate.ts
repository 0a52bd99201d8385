/** A yearly rate in words: the part of the year that its figure speaks for, and its distance from the target in points (V2b). */
import type { Figure, Judgement } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { isAverage } from '#src/domain/figures.ts'
import { isExact, type Interval } from '#src/domain/interval.ts'
import type { Commitment, Unit } from '#src/domain/ledger.ts'
import { rateDistance, type RateDistance } from '#src/domain/rate-distance.ts'
import type { Language } from '#src/domain/terms.ts'
import { figureTexts } from '#src/texts/figure/texts.ts'
import { yearlyRateTexts } from '#src/texts/yearly-rate/texts.ts'
import { formatDate } from './date.ts'
import { formatFigure, formatValue } from './figure.ts'

/** The part of the year up to a day: 2025年前三季度, the first three quarters of 2025; `short`: without the year. */
export function formatYearPart(date: CalendarDate, lang: Language, short = false): string {
  const texts = yearlyRateTexts(lang)
  const month = date.slice(0, 7)
  if (parseDeadline(month)?.last !== date) return texts.partTo(formatDate(date, lang))
  return texts.part(short ? '' : date.slice(0, 4), Number(month.slice(5)))
}

/** A difference of two values of a unit: of percentages in points, of anything else in the unit. */
function formatSize(size: Interval, unit: Unit | null, lang: Language): string {
  if (unit && /^[%％]/.test(unit.name[lang])) return figureTexts(lang).points(formatValue(size, lang), size.high === 1)
  return formatFigure({ value: size.low, ...(isExact(size) ? {} : { upTo: size.high }), unit }, lang)
}

function withBound({ size, bound }: RateDistance, unit: Unit | null, lang: Language): string {
  const { over, under } = yearlyRateTexts(lang)
  const text = formatSize(size, unit, lang)
  if (bound === 'exact') return text
  return bound === 'over' ? over(text) : under(text)
}

function placeText(distance: RateDistance, aim: string, figure: Figure, size: string, lang: Language): string {
  const texts = yearlyRateTexts(lang)
  switch (distance.place) {
    case 'below':
      return distance.size.high === 0 ? texts.justBelow(aim) : texts.below(aim, size)
    case 'above':
      return distance.size.high === 0 ? texts.justAbove(aim) : texts.above(aim, size)
    case 'level':
      if (distance.bound === 'exact') return texts.level(aim)
      return figure.report.comparator === 'at-least' ? texts.notBelow(aim) : texts.notAbove(aim)
    case 'inside':
      return texts.inside(aim)
    case 'around':
      return texts.around(aim)
  }
}

/** The distance from the target: 比目标低0.8个百分点, 0.8 points below the target; null where it is no yearly rate, and without a figure. */
export function formatRateDistance(
  { measure }: Pick<Commitment, 'measure'>,
  { target, figure }: Pick<Judgement, 'target' | 'figure'>,
  unit: Unit | null,
  lang: Language,
): string | null {
  const distance = measure && target && figure ? rateDistance(measure, target, figure) : null
  if (!measure || !target || !figure || !distance) return null
  const texts = yearlyRateTexts(lang)
  const aim = texts.aim(measure.direction, target.upTo !== undefined)
  return placeText(distance, aim, figure, withBound(distance, unit, lang), lang)
}

/** The part of the year that a figure speaks for, or the day up to which an average over years does; null where it is no yearly rate, and without a figure. */
export function formatFigurePart(
  { measure }: Pick<Commitment, 'measure'>,
  { figure, target, deadline }: Pick<Judgement, 'figure' | 'target' | 'deadline'>,
  lang: Language,
  short = false,
): string | null {
  if (measure?.basis !== 'annual-rate' || !figure) return null
  if (target && deadline && isAverage(measure, target, deadline))
    return yearlyRateTexts(lang).years(formatDate(figure.report.date, lang))
  return formatYearPart(figure.report.date, lang, short)
}

/** The figure with its part of the year: 2025年前三季度为4.2%; null as for the part. */
export function formatRateFigure(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Pick<Judgement, 'figure' | 'target' | 'deadline'>,
  unit: Unit | null,
  lang: Language,
): string | null {
  const part = formatFigurePart(commitment, judgement, lang)
  const { figure } = judgement
  if (part === null || !figure) return null
  const { value, report } = figure
  return yearlyRateTexts(lang).partIs(part, formatFigure({ value, unit, comparator: report.comparator }, lang))
}
