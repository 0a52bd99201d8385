import { topic } from '../topic.ts'
import { citationEn } from './en.ts'
import { citationZh } from './zh.ts'

/** Where a figure was read. */
export const citationTexts = topic({ zh: citationZh, en: citationEn })
