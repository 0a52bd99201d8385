import { topic } from '../topic.ts'
import { sentenceEn } from './en.ts'
import { sentenceZh } from './zh.ts'

/** The one sentence that leads every view: its clauses, its lead item, its scope. */
export const sentenceTexts = topic({ zh: sentenceZh, en: sentenceEn })
