import { topic } from '../topic.ts'
import { calendarEntryEn } from './en.ts'
import { calendarEntryZh } from './zh.ts'

/** The words of a calendar file in a language. */
export const calendarEntryTexts = topic({ zh: calendarEntryZh, en: calendarEntryEn })
