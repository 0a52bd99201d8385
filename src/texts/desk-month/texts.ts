import { topic } from '../topic.ts'
import { deskMonthEn } from './en.ts'
import { deskMonthZh } from './zh.ts'

/** The words of the month's figures. */
export const deskMonthTexts = topic({ zh: deskMonthZh, en: deskMonthEn })
