import type { Language } from '#src/domain/terms.ts'

const collators = new Map<Language, Intl.Collator>()

/** The order of texts for readers of a language: by pinyin in Chinese, numbers by size. Built once a language. */
export function compareText(lang: Language): (a: string, b: string) => number {
  const known = collators.get(lang)
  if (known) return known.compare
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true })
  collators.set(lang, collator)
  return collator.compare
}
