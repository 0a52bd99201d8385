import { topic } from '../topic.ts'
import { shareViewEn } from './en.ts'
import { shareViewZh } from './zh.ts'

/** All texts of sharing and embedding. */
export const shareViewTexts = topic({ zh: shareViewZh, en: shareViewEn })
