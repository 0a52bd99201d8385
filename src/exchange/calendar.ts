/**
 * The deadlines of a selection as an iCalendar file (RFC 5545). Nothing in it
 * reads the clock: the same ledger, day and language give the same bytes.
 *
 * - UIDs hold over time, editions and languages: `commitment@ledger.duixian`,
 *   and `commitment.milestone@ledger.duixian` for a step (ids hold no dot).
 * - DTSTAMP and LAST-MODIFIED are the edition's day and SEQUENCE its day
 *   number, so that a file of a later edition updates what was imported.
 * - No reminders: dozens of deadlines share one 31 December, phones would ring
 *   for each, Outlook would at once call the past ones overdue, and most
 *   calendars keep a default reminder that the person has chosen.
 */
import { calendarEntryTexts } from '#src/texts/calendar-entry/texts.ts'
import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import { dateOfDay, dayNumber, parseDeadline, type CalendarDate, type Deadline } from '#src/domain/deadline.ts'
import type { Milestone } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import {
  itemDescription,
  itemSummary,
  stepDescription,
  stepSummary,
  type EntryContext,
} from '#src/format/calendar-entry.ts'
import { foldLines } from './fold-lines.ts'

export interface CalendarInput {
  readonly assessed: Assessed
  /** The selection. Settled items count: a deadline does not go away when it was met. */
  readonly items: readonly Item[]
  readonly lang: Language
  /** Where a commitment is online, absolute; null: nowhere (opened from a file without a home). */
  readonly addressOf: (commitment: string) => string | null
}

/** `dated`: how many of the items have an entry, of their own or through a step. */
export interface CalendarFile {
  readonly text: string
  readonly dated: number
}

/** The calendar file; null where no item has a deadline. */
export function buildCalendar({ assessed, items, lang, addressOf }: CalendarInput): CalendarFile | null {
  const entries = items.map((item) => eventsOf(item, { assessed, lang, address: addressOf(item.commitment.id) }))
  const dated = entries.filter((events) => events.length > 0).length
  if (dated === 0) return null
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Duixian//Commitment ledger//EN',
    method: 'PUBLISH',
    name: escaped(calendarEntryTexts(lang).name(assessed.index.ledger.title[lang])),
    events: entries.flat(),
  })
  return { text: foldLines(text), dated }
}

function eventsOf(item: Item, context: EntryContext): readonly IcsEvent[] {
  const { id, milestones } = item.commitment
  const { deadline } = item.assessment
  const own = deadline && eventOf(item, id, deadline, context)
  const steps = milestones.flatMap((step) => {
    const due = step.due === null ? null : parseDeadline(step.due)
    // A step due with its item makes no second entry: the item's description names it.
    return due && due.last !== deadline?.last ? [stepEventOf(item, step, due, context)] : []
  })
  return own ? [own, ...steps] : steps
}

function eventOf(item: Item, name: string, deadline: Deadline, context: EntryContext): IcsEvent {
  return {
    ...frameOf(item, name, deadline.last, context),
    summary: oneLine(itemSummary(item, context)),
    description: itemDescription(item, deadline, context).map(oneLine).join('\n'),
  }
}

function stepEventOf(item: Item, step: Milestone, deadline: Deadline, context: EntryContext): IcsEvent {
  return {
    ...frameOf(item, `${item.commitment.id}.${step.id}`, deadline.last, context),
    summary: oneLine(stepSummary(item, step, context)),
    description: stepDescription(item, step, deadline, context).map(oneLine).join('\n'),
  }
}

/** What an entry is besides its texts: one free day, an identity, a version. */
function frameOf({ commitment }: Item, name: string, day: CalendarDate, { assessed, lang, address }: EntryContext) {
  const { ledger, sectors } = assessed.index
  const edition = dayNumber(ledger.edition)
  const stamp: IcsDateObject = { date: instantOf(edition) }
  return {
    uid: `${name}@${ledger.id}.duixian`,
    stamp,
    lastModified: stamp,
    sequence: edition,
    start: wholeDay(dayNumber(day)),
    end: wholeDay(dayNumber(day) + 1),
    timeTransparent: 'TRANSPARENT',
    categories: commitment.sectors.map((id) => escaped(sectors.get(id)?.name[lang] ?? id)),
    ...(address === null ? {} : { url: address }),
  } as const
}

function instantOf(day: number): Date {
  return new Date(`${dateOfDay(day)}T00:00:00Z`)
}

function wholeDay(day: number): IcsDateObject {
  return { date: instantOf(day), type: 'DATE' }
}

/** A text without line breaks and control characters, which would end its property or spoil the file. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
}

/** A TEXT value where ts-ics 2.4.6 writes a text as it is: in the calendar's name and in categories. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, '\\$&')
}
