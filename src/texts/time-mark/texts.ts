import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { timeMarkZh } from './zh.ts'

/** What a mark of time says, and the key to a row's marks. */
export const timeMarkTexts = topic({ zh: timeMarkZh, en: comesLater('en', 'timeMark') })
