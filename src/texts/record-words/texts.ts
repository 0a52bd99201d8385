import { topic } from '../topic.ts'
import { recordWordsEn } from './en.ts'
import { recordWordsZh } from './zh.ts'

/** The words of what a record holds that no first view names. */
export const recordWordTexts = topic({ zh: recordWordsZh, en: recordWordsEn })
