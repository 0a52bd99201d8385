import { topic } from '../topic.ts'
import { extractBecauseEn } from './en.ts'
import { extractBecauseZh } from './zh.ts'

/** The texts of extract-because. */
export const extractBecauseTexts = topic({ zh: extractBecauseZh, en: extractBecauseEn })
