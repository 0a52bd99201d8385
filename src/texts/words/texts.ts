import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { wordsZh } from './zh.ts'

/** The domain's vocabulary: every closed set of terms.ts and view.ts in words. */
export const wordTexts = topic({ zh: wordsZh, en: comesLater('en', 'words') })

/** The same, in any one language. */
export type Words = typeof wordsZh
