import type { Language } from '#src/domain/terms.ts'
import { calendarEn } from './calendar-en.ts'
import { calendarZh } from './calendar-zh.ts'

/** What the page says of saving a calendar. The file's own words are in calendar-entry-zh.ts, which come with it. */
export type CalendarTexts = typeof calendarZh

/** These texts in a language. */
export function calendarTexts(lang: Language): CalendarTexts {
  return lang === 'zh' ? calendarZh : calendarEn
}
