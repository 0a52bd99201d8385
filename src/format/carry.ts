import type { Language } from '#src/domain/terms.ts'
import { carryEn } from './carry-en.ts'
import { carryZh } from './carry-zh.ts'

/** All texts about what this browser keeps; functions take what varies. */
export type CarryTexts = typeof carryZh

/** Those texts in a language. */
export function carryTexts(lang: Language): CarryTexts {
  return lang === 'zh' ? carryZh : carryEn
}
