import { topic } from '../topic.ts'
import { deskOwnEn } from './en.ts'
import { deskOwnZh } from './zh.ts'

/** The words of the own ledgers' list; functions take what varies, as text. */
export const deskLocalTexts = topic({ zh: deskOwnZh, en: deskOwnEn })

/** The same, in any one language. */
export type DeskOwnTexts = typeof deskOwnZh
