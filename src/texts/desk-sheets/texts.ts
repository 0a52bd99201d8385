import { topic } from '../topic.ts'
import { deskSheetsEn } from './en.ts'
import { deskSheetsZh } from './zh.ts'

/** The words of reporting sheets: sent out, and taken back. */
export const deskSheetsTexts = topic({ zh: deskSheetsZh, en: deskSheetsEn })
