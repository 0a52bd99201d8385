import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'
import type { StatusChoice, YearChoice } from '#src/url/view.ts'
import { formatSeriesNames } from '../series-name.ts'
import { statusWord } from '../words.ts'

const MOST_NAMES = 3

function shorten(names: readonly string[], lang: Language): readonly string[] {
  if (names.length <= MOST_NAMES) return names
  const [last = '', ...before] = names.slice(0, MOST_NAMES).reverse()
  const rest = names.length - MOST_NAMES
  return [...before.reverse(), sentenceTexts(lang).andMore(last, names.length, rest)]
}

function yearText(choice: YearChoice, lang: Language): string {
  if (choice === 'none') return wordTexts(lang).noYear
  const { year, years } = sentenceTexts(lang)
  const [from, to] = [String(choice.from), String(choice.to)]
  return from === to ? year(from) : years(from, to)
}

/** The statuses in words. What is overdue and unverified is a part of what cannot be judged: beside `unjudged` it is not said again, and where it is left out that is said. */
function statusTexts(statuses: readonly StatusChoice[], lang: Language): readonly string[] {
  const isWhole = statuses.includes('overdue-unverified')
  if (!statuses.includes('unjudged')) return statuses.map((status) => statusWord(status, lang))
  return statuses
    .filter((status) => status !== 'overdue-unverified')
    .map((status) => (status === 'unjudged' && !isWhole ? wordTexts(lang).unjudgedAlone : statusWord(status, lang)))
}

/** The filters in words, in address order: 韶关市、算力与数据中心、2026年. Lists longer than three are cut short. '' where nothing is filtered. */
function scopeText(scope: SentenceFacts['scope'], lang: Language): string {
  const { picked, quoted } = sentenceTexts(lang)
  const names = [
    ...shorten(
      scope.regions.map((name) => name[lang]),
      lang,
    ),
    ...shorten(
      scope.sectors.map((name) => name[lang]),
      lang,
    ),
    ...shorten(
      scope.years.map((choice) => yearText(choice, lang)),
      lang,
    ),
    ...shorten(statusTexts(scope.statuses, lang), lang),
    ...scope.reaches.map((reach) => wordTexts(lang).reaches[reach].chosen),
    ...scope.dues.map(() => wordTexts(lang).dueSoon),
    ...scope.kinds.map((kind) => wordTexts(lang).kinds[kind].word),
    ...shorten(
      scope.units.map((name) => name[lang]),
      lang,
    ),
    ...shorten(formatSeriesNames(scope.series, lang), lang),
    ...(scope.q === '' ? [] : [quoted(scope.q)]),
    ...(scope.picked === 0 ? [] : [picked(scope.picked)]),
  ]
  return names.join(punctuationTexts(lang).listJoint)
}

/** What a sentence begins with: the filters and a colon; '' where nothing is filtered. */
export function scopeStart(scope: SentenceFacts['scope'], lang: Language): string {
  const names = scopeText(scope, lang)
  return names === '' ? '' : names + punctuationTexts(lang).colon
}
