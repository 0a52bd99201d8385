import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import type { DraftLayer } from '#src/desk/records/lay-drafts.ts'
import type { Language } from '#src/domain/terms.ts'

/** What readers must know of the drafts laid over what they see, in whole sentences; '' where nothing they see is a draft and none waits. */
export function draftsSentence({ applied, conflicts, faulty }: DraftLayer, lang: Language): string {
  const texts = deskKeptTexts(lang)
  const said = [
    ...(applied.length > 0 ? [texts.notice(applied.length)] : []),
    ...(conflicts.length > 0 ? [texts.inConflict(conflicts.length)] : []),
    ...(faulty.length > 0 ? [texts.faulty(faulty.length)] : []),
  ]
  return said.join(punctuationTexts(lang).sentenceJoint)
}
