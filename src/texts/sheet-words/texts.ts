import { topic } from '../topic.ts'
import { sheetWordsEn } from './en.ts'
import { sheetWordsZh } from './zh.ts'

/** The words of an exported workbook: names of sheets, the read-me. */
export const sheetWordsTexts = topic({ zh: sheetWordsZh, en: sheetWordsEn })
