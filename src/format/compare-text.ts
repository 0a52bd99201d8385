import { COLLATION_LOCALES } from '#src/domain/languages.ts'
import type { Language } from '#src/domain/terms.ts'

/** Two texts, as a sort takes them. */
type Compare = (a: string, b: string) => number

const made = new Map<Language, Compare>()

/** The order of texts for readers of a language: by pinyin in Chinese, numbers by size. One for each language; its tables are loaded with the first comparison. */
export function compareText(lang: Language): Compare {
  const known = made.get(lang)
  if (known) return known
  let collator: Intl.Collator | null = null
  const compare: Compare = (a, b) => {
    collator ??= new Intl.Collator(COLLATION_LOCALES[lang], { numeric: true })
    return collator.compare(a, b)
  }
  made.set(lang, compare)
  return compare
}
