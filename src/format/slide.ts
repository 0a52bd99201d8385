/** The faces of the slides and the projector check in words. */
import { nameTexts } from '#src/texts/names/texts.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'

/** Who said it: 市委书记陈少荣; Chen Shaorong, Party secretary of Shaoguan. Null: the source names nobody. */
export function speakerText({ speaker }: Commitment, lang: Language): string | null {
  if (!speaker) return null
  return nameTexts(lang).speaker(speaker.name[lang], speaker.role[lang])
}
