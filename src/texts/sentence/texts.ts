import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { sentenceZh } from './zh.ts'

/** The one sentence that leads every view: its clauses, its lead item, its scope. */
export const sentenceTexts = topic({ zh: sentenceZh, en: comesLater('en', 'sentence') })
