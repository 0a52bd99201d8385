import { COLLATION_LOCALES } from '#src/domain/languages.ts'
import type { Language } from '#src/domain/terms.ts'

const collators = new Map<Language, Intl.Collator>()

/** The order of texts for readers of a language: by pinyin in Chinese, numbers by size. Built once a language. */
export function compareText(lang: Language): (a: string, b: string) => number {
  const known = collators.get(lang)
  if (known) return known.compare
  const collator = new Intl.Collator(COLLATION_LOCALES[lang], { numeric: true })
  collators.set(lang, collator)
  return collator.compare
}
