import type { Named } from '#src/derive/finding/named.ts'
import type { Language } from '#src/domain/terms.ts'
import { countingTexts } from '#src/texts/counting/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatSeriesNames } from '../series-name.ts'
import { statusWord } from '../words.ts'

/** The name of a group, row or column. */
export function namedText(named: Named, lang: Language): string {
  switch (named.of) {
    case 'text':
      return named.name[lang]
    case 'upper':
      return countingTexts(lang).upper(named.name[lang])
    case 'status':
      return statusWord(named.status, lang)
    case 'year': {
      if (named.year === 'none') return wordTexts(lang).noYear
      const { year, years } = sentenceTexts(lang)
      const [from, to] = [String(named.year.from), String(named.year.to)]
      return from === to ? year(from) : years(from, to)
    }
    case 'series':
      return named.series ? formatSeriesNames([named.series], lang).join('') : screenTexts(lang).noSeries
    default:
      return assertNever(named)
  }
}
