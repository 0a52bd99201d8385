import { topic } from '../topic.ts'
import { asOfEn } from './en.ts'
import { asOfZh } from './zh.ts'

/** Looking back at a day, or ahead to one: texts that come with what draws them. */
export const asOfTexts = topic({ zh: asOfZh, en: asOfEn })
