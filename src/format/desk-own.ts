import type { Language } from '#src/domain/terms.ts'
import { deskOwnEn } from './desk-own-en.ts'
import { deskOwnZh } from './desk-own-zh.ts'

/** The words of the own ledgers' list; functions take what varies, as text. */
export type DeskOwnTexts = typeof deskOwnZh

/** The words in a language. */
export function deskOwnTexts(lang: Language): DeskOwnTexts {
  return lang === 'zh' ? deskOwnZh : deskOwnEn
}
