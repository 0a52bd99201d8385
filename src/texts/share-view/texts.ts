import { topic } from '../topic.ts'
import { shareViewEn } from './en.ts'
import { shareViewZh } from './zh.ts'

/** All texts around sharing and embedding that stand on the page itself. */
export const shareViewTexts = topic({ zh: shareViewZh, en: shareViewEn })
