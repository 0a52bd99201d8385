import { topic } from '../topic.ts'
import { timelineEn } from './en.ts'
import { timelineZh } from './zh.ts'

/** All texts of the timeline; functions take what varies. */
export const timelineTexts = topic({ zh: timelineZh, en: timelineEn })
