import { wordTexts } from '#src/texts/words/texts.ts'
import type { Language } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'

/** The short word of a verdict or of a reason for none. */
export function statusWord(status: StatusChoice, lang: Language): string {
  const all: Readonly<Record<StatusChoice, { readonly word: string }>> = {
    ...wordTexts(lang).verdicts,
    ...wordTexts(lang).reasons,
  }
  return all[status].word
}
