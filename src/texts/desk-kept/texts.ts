import { topic } from '../topic.ts'
import { deskKeptEn } from './en.ts'
import { deskKeptZh } from './zh.ts'

/** All that the desk says of drafts and own ledgers kept in this browser; functions take what varies. */
export const deskKeptTexts = topic({ zh: deskKeptZh, en: deskKeptEn })
