import { topic } from '../topic.ts'
import { deskArticleEn } from './en.ts'
import { deskArticleZh } from './zh.ts'

/** All texts of the part for articles; functions take what varies. */
export const deskArticleTexts = topic({ zh: deskArticleZh, en: deskArticleEn })
