import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { punctuationZh } from './zh.ts'

/** The marks between texts: joints, colons, stops, brackets. */
export const punctuationTexts = topic({ zh: punctuationZh, en: comesLater('en', 'punctuation') })
