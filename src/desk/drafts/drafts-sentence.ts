import { draftsTexts } from '#src/texts/drafts/texts.ts'
import type { DraftLayer } from '#src/desk/records/lay-drafts.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatCount, formatPlural } from '#src/numbers/number.ts'

/** What readers must know of the drafts laid over what they see, in whole sentences; '' where nothing they see is a draft and none waits. */
export function draftsSentence({ applied, conflicts, faulty }: DraftLayer, lang: Language): string {
  const texts = draftsTexts(lang)
  const drafts = (count: number) => (lang === 'zh' ? formatCount(count, lang) : formatPlural(count, 'draft', 'drafts'))
  const said = [
    ...(applied.length > 0 ? [texts.notice(drafts(applied.length))] : []),
    ...(conflicts.length > 0 ? [texts.inConflict(drafts(conflicts.length))] : []),
    ...(faulty.length > 0 ? [texts.faulty(drafts(faulty.length))] : []),
  ]
  return said.join(lang === 'zh' ? '' : ' ')
}
