import { topic } from '../topic.ts'
import { questionEn } from './en.ts'
import { questionZh } from './zh.ts'

/** A question to a responsible unit about one commitment, clause by clause. */
export const questionTexts = topic({ zh: questionZh, en: questionEn })
