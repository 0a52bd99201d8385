import { topic } from '../topic.ts'
import { shareWrittenEn } from './en.ts'
import { shareWrittenZh } from './zh.ts'

/** All texts of handing on written pages, feeds and calendars. */
export const shareWrittenTexts = topic({ zh: shareWrittenZh, en: shareWrittenEn })
