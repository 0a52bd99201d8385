import { topic } from '../topic.ts'
import { totalsEn } from './en.ts'
import { totalsZh } from './zh.ts'

/** The texts of the totals. */
export const totalsTexts = topic({ zh: totalsZh, en: totalsEn })
