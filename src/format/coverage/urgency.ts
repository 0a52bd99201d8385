import type { Ask, UrgentPart } from '#src/derive/coverage/asks.ts'
import type { Language } from '#src/domain/terms.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { statusWord } from '../words.ts'

function partWords({ state, count, days, alike }: UrgentPart, lang: Language): string {
  const t = overviewTexts(lang)
  const word = state === 'no-number' ? t.deadlinePast : state === 'soon' ? '' : statusWord(state, lang)
  if (days === null) return t.pastYears(count, word)
  if (state === 'soon') return (alike ? t.soonAlike : t.soonWithin)(count, days)
  return (alike ? t.pastAlike : t.pastUpTo)(count, word, days)
}

/** What is urgent among some items, or a unit's, in words, each state under its one name. Empty: nothing is. */
export function urgencyWords({ urgent }: Pick<Ask, 'urgent'>, lang: Language): readonly string[] {
  return urgent.map((part) => partWords(part, lang))
}
