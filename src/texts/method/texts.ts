import { topic } from '../topic.ts'
import { methodEn } from './en.ts'
import { methodZh } from './zh.ts'

/** The texts of V1 to V12 by rule id. */
export const methodTexts = topic({ zh: methodZh, en: methodEn })
