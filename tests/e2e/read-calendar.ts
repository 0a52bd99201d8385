import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import ICAL from 'ical.js'

/** An entry of a calendar file as an independent parser reads it; '' for what it does not have. */
export interface CalendarEntry {
  readonly uid: string
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** The entries of a downloaded calendar file, in file order. */
export async function readCalendar(download: Download): Promise<readonly CalendarEntry[]> {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    return {
      uid: value('uid'),
      day: value('dtstart'),
      summary: value('summary'),
      description: value('description'),
      url: value('url'),
    }
  })
}
