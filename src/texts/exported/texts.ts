import { topic } from '../topic.ts'
import { exportedEn } from './en.ts'
import { exportedZh } from './zh.ts'

/** What is taken along: pictures, prints, tables. */
export const exportedTexts = topic({ zh: exportedZh, en: exportedEn })
