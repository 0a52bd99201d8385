import { topic } from '../topic.ts'
import { deskOutEn } from './en.ts'
import { deskOutZh } from './zh.ts'

/** The words of the export screen. */
export const deskExportTexts = topic({ zh: deskOutZh, en: deskOutEn })
