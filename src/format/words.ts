import type { Language } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'
import { wordsEn } from './words-en.ts'
import { wordsZh } from './words-zh.ts'

/** The domain's vocabulary: every closed set of terms.ts and view.ts in words. */
export type Words = typeof wordsZh

const words: Readonly<Record<Language, Words>> = { zh: wordsZh, en: wordsEn }

/** The vocabulary of a language. */
export function wordsFor(lang: Language): Words {
  return words[lang]
}

/** The short word of a verdict or of a reason for none. */
export function statusWord(status: StatusChoice, lang: Language): string {
  const all: Readonly<Record<StatusChoice, { readonly word: string }>> = {
    ...words[lang].verdicts,
    ...words[lang].reasons,
  }
  return all[status].word
}
