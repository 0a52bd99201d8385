import { topic } from '../topic.ts'
import { methodPageEn } from './en.ts'
import { methodPageZh } from './zh.ts'

/** The method page and its rules to choose from. */
export const methodPageTexts = topic({ zh: methodPageZh, en: methodPageEn })
