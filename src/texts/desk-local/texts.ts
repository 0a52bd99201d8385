import { topic } from '../topic.ts'
import { deskOwnEn } from './en.ts'
import { deskOwnZh } from './zh.ts'

/** The words of the own ledgers' list; functions take what varies, as text. */
export const deskLocalTexts = topic({ zh: deskOwnZh, en: deskOwnEn })
