import type { Language } from '#src/domain/terms.ts'
import { offlineEn } from './offline-en.ts'
import { offlineZh } from './offline-zh.ts'

/** All texts about what this browser keeps; functions take what varies. */
export type OfflineTexts = typeof offlineZh

/** Those texts in a language. */
export function offlineTexts(lang: Language): OfflineTexts {
  return lang === 'zh' ? offlineZh : offlineEn
}
