import type { Language } from '#src/domain/terms.ts'
import { deskArticleEn } from './desk-article-en.ts'
import { deskArticleZh } from './desk-article-zh.ts'

/** All texts of the part for articles; functions take what varies. */
export type DeskArticleTexts = typeof deskArticleZh

/** The texts in a language. */
export function deskArticleTexts(lang: Language): DeskArticleTexts {
  return lang === 'zh' ? deskArticleZh : deskArticleEn
}
