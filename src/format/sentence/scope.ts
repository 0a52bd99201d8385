import { wordTexts } from '#src/texts/words/texts.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Language } from '#src/domain/terms.ts'
import type { YearChoice } from '#src/url/view.ts'
import { statusWord } from '../words.ts'

const MOST_NAMES = 3

function shorten(names: readonly string[], lang: Language): readonly string[] {
  if (names.length <= MOST_NAMES) return names
  const [last = '', ...before] = names.slice(0, MOST_NAMES).reverse()
  const rest = names.length - MOST_NAMES
  return [...before.reverse(), lang === 'zh' ? `${last}等${names.length}个` : `${last} and ${rest} more`]
}

function yearText(choice: YearChoice, lang: Language): string {
  if (choice === 'none') return wordTexts(lang).noDeadline
  if (choice.from === choice.to) return lang === 'zh' ? `${choice.from}年` : String(choice.from)
  return lang === 'zh' ? `${choice.from}至${choice.to}年` : `${choice.from} to ${choice.to}`
}

/** The filters in words, in address order: 韶关市、算力与数据中心、2026年. Lists longer than three are cut short. '' where nothing is filtered. */
export function scopeText(scope: SentenceFacts['scope'], lang: Language): string {
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
    ...shorten(
      scope.statuses.map((status) => statusWord(status, lang)),
      lang,
    ),
    ...shorten(
      scope.units.map((name) => name[lang]),
      lang,
    ),
    ...(scope.q === '' ? [] : [`“${scope.q}”`]),
    ...(scope.picked === 0 ? [] : [lang === 'zh' ? `手选${scope.picked}项` : `${scope.picked} hand-picked`]),
  ]
  return names.join(lang === 'zh' ? '、' : ', ')
}
