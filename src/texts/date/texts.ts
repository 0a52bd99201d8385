import { topic } from '../topic.ts'
import { dateEn } from './en.ts'
import { dateZh } from './zh.ts'

/** Dates, deadlines and ages in words. */
export const dateTexts = topic({ zh: dateZh, en: dateEn })
