import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { overviewZh } from './zh.ts'

/** What the overview says beside its rows: the ladder, whom to ask, what falls due, the directions. */
export const overviewTexts = topic({ zh: overviewZh, en: comesLater('en', 'overview') })
