import { topic } from '../topic.ts'
import { compareEn } from './en.ts'
import { compareZh } from './zh.ts'

/** All texts of the comparison; functions take what varies. */
export const compareTexts = topic({ zh: compareZh, en: compareEn })

/** The same, in any one language. */
export type CompareTexts = typeof compareZh
