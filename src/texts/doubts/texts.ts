import { topic } from '../topic.ts'
import { doubtsEn } from './en.ts'
import { doubtsZh } from './zh.ts'

/** The questions in a language. */
export const doubtsTexts = topic({ zh: doubtsZh, en: doubtsEn })
