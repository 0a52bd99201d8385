import type { Language } from '#src/domain/terms.ts'
import { shareViewEn } from './share-view-en.ts'
import { shareViewZh } from './share-view-zh.ts'

/** All texts of sharing and embedding. */
export type ShareViewTexts = typeof shareViewZh

/** The texts of sharing and embedding in a language. */
export function shareViewTexts(lang: Language): ShareViewTexts {
  return lang === 'zh' ? shareViewZh : shareViewEn
}
