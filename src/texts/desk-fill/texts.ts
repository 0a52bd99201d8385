import { topic } from '../topic.ts'
import { deskFillEn } from './en.ts'
import { deskFillZh } from './zh.ts'

/** The words of filling an office's own workbook. */
export const deskFillTexts = topic({ zh: deskFillZh, en: deskFillEn })
