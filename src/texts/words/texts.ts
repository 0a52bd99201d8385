import { topic } from '../topic.ts'
import { wordsEn } from './en.ts'
import { wordsZh } from './zh.ts'

/** The domain's vocabulary: every closed set of terms.ts and view.ts in words. */
export const wordTexts = topic({ zh: wordsZh, en: wordsEn })

/** The same, in any one language. */
export type Words = typeof wordsZh
