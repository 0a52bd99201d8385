import { topic } from '../topic.ts'
import { sheetFaultEn } from './en.ts'
import { sheetFaultZh } from './zh.ts'

/** The sentences of a language. */
export const sheetFaultTexts = topic({ zh: sheetFaultZh, en: sheetFaultEn })
