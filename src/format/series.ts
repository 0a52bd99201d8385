/** A series in words: its periods and its summary. */
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { seriesTexts } from '#src/texts/series/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { Period } from '#src/derive/series/rows.ts'
import type { SeriesSummary } from '#src/derive/series/summary.ts'
import type { Language } from '#src/domain/terms.ts'
import { figureParts, type FigureInput, type FigureParts } from './figure.ts'

const COUNTS = ['met', 'missed', 'unverified', 'open', 'closed', 'unsettled', 'noNumber'] as const

/** The year or years of a period: 2025年, 2025; 2026至2030年, 2026 to 2030. */
export function formatPeriod({ from, to }: Period, lang: Language): string {
  const { year, years } = sentenceTexts(lang)
  return from === to ? year(String(from)) : years(String(from), String(to))
}

/** What came of the promises of a series: 兑现2次，未达1次. */
export function formatSeriesCounts(summary: SeriesSummary, lang: Language): string {
  const { counts } = seriesTexts(lang)
  const parts = COUNTS.flatMap((key) => (summary[key] > 0 ? [counts[key](summary[key])] : []))
  return parts.join(punctuationTexts(lang).comma)
}

/** How many times a promise was made and what came of it, and the years in which its number was dropped, in whole sentences. */
export function formatSeriesSummary(summary: SeriesSummary, lang: Language): string {
  const texts = seriesTexts(lang)
  const whole = { from: summary.first.from, to: summary.last.to }
  return [
    texts.summary(formatPeriod(whole, lang), summary.periods, formatSeriesCounts(summary, lang)),
    ...summary.dropped.map(({ period, before, again }) =>
      texts.dropped(formatPeriod(period, lang), formatPeriod(before, lang), again && formatPeriod(again, lang)),
    ),
  ].join(punctuationTexts(lang).sentenceJoint)
}

/** A figure for a narrow place: without its unit, but for signs like %. */
export function shortParts({ prefix, number, scale, unit }: FigureParts): string {
  return prefix + number + scale + (/^[%‰]/.test(unit) ? unit : '')
}

/** As shortParts, of a figure. */
export function shortFigure(input: FigureInput, lang: Language): string {
  return shortParts(figureParts(input, lang))
}
