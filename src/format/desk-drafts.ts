import type { Language } from '#src/domain/terms.ts'
import { deskDraftsEn } from './desk-drafts-en.ts'
import { deskDraftsZh } from './desk-drafts-zh.ts'

/** What is said where drafts are listed, settled and published; functions take what varies, counts already written out. */
export type DeskDraftsTexts = typeof deskDraftsZh

/** The texts in a language. */
export function deskDraftsTexts(lang: Language): DeskDraftsTexts {
  return lang === 'zh' ? deskDraftsZh : deskDraftsEn
}
