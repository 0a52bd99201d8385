import { topic } from '../topic.ts'
import { deskDraftsEn } from './en.ts'
import { deskDraftsZh } from './zh.ts'

/** What is said where drafts are listed, settled and published; functions take what varies, counts already written out. */
export const deskDraftsTexts = topic({ zh: deskDraftsZh, en: deskDraftsEn })
