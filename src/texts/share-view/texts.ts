import { comesLater } from '../comes-later.ts'
import { topic } from '../topic.ts'
import { shareViewZh } from './zh.ts'

/** All texts around sharing and embedding that stand on the page itself. */
export const shareViewTexts = topic({ zh: shareViewZh, en: comesLater('en', 'shareView') })
