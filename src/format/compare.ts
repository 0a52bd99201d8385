import type { Language } from '#src/domain/terms.ts'
import { compareEn } from './compare-en.ts'
import { compareZh } from './compare-zh.ts'

/** All texts of the comparison; functions take what varies. */
export type CompareTexts = typeof compareZh

/** The comparison's texts in a language. */
export function compareTexts(lang: Language): CompareTexts {
  return lang === 'zh' ? compareZh : compareEn
}
