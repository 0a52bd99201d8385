import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { dateZh } from './zh.ts'

/** Dates, deadlines and ages in words. */
export const dateTexts = topic({ zh: dateZh, en: comesLater('en', 'date') })
