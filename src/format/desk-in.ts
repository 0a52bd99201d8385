import type { Language } from '#src/domain/terms.ts'
import { deskInEn } from './desk-in-en.ts'
import { deskInZh } from './desk-in-zh.ts'

/** The words of bringing a file in; functions take what varies, as text. */
export type DeskInTexts = typeof deskInZh

/** The words in a language. */
export function deskInTexts(lang: Language): DeskInTexts {
  return lang === 'zh' ? deskInZh : deskInEn
}
