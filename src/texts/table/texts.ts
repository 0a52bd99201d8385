import { topic } from '../topic.ts'
import { tableEn } from './en.ts'
import { tableZh } from './zh.ts'

/** The table of commitments: its heads, its order, its groups. */
export const tableTexts = topic({ zh: tableZh, en: tableEn })
