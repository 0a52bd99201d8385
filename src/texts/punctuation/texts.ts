import { topic } from '../topic.ts'
import { punctuationEn } from './en.ts'
import { punctuationZh } from './zh.ts'

/** The marks between texts: joints, colons, stops, brackets. */
export const punctuationTexts = topic({ zh: punctuationZh, en: punctuationEn })
