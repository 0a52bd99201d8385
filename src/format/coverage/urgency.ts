import { SOON_DAYS } from '#src/derive/is-open.ts'
import type { Ask } from '#src/derive/coverage/asks.ts'
import type { Language } from '#src/domain/terms.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'

/** What is urgent among a unit's items, in words: those past their day, then those due soon. Empty: nothing is. */
export function urgencyWords({ overdue, soon }: Pick<Ask, 'overdue' | 'soon'>, lang: Language): readonly string[] {
  const t = overviewTexts(lang)
  const words: string[] = []
  if (overdue) {
    const { count, days, alike } = overdue
    words.push(days === null ? t.overduePast(count) : (alike ? t.overdueAlike : t.overdueUpTo)(count, days))
  }
  if (soon) {
    const { count, days, alike } = soon
    words.push(days === null ? t.soonWithin(count, SOON_DAYS) : (alike ? t.soonAlike : t.soonWithin)(count, days))
  }
  return words
}
