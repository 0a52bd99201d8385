import { topic } from '../topic.ts'
import { calendarEn } from './en.ts'
import { calendarZh } from './zh.ts'

/** What the page says of saving a calendar. The file's own words are in calendar-entry, which come with it. */
export const calendarTexts = topic({ zh: calendarZh, en: calendarEn })
