/** What is typed of the month's figures, as this browser keeps it. */
import * as z from 'zod/mini'
import { keptRecord, keptText, readKept } from '#src/desk/records/read-kept.ts'
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import { EMPTY_ROW, type TypedRow } from './read-row.ts'
import type { MonthScope } from './month-rows.ts'
import type { ScaleChoice } from './row-scale.ts'

/** `rows` by commitment. `day` and `title`: null while nobody typed one. `source` and `lead`: '' for a new source and for all units. */
export interface MonthTyped {
  readonly rows: Readonly<Record<string, TypedRow>>
  readonly day: string | null
  readonly source: string
  readonly title: string | null
  readonly lead: string
  readonly scope: MonthScope
  readonly scale: ScaleChoice
}

/** Before anything is typed. */
export const NOTHING_TYPED: MonthTyped = {
  rows: {},
  day: null,
  source: '',
  title: null,
  lead: '',
  scope: 'due',
  scale: 'shown',
}

const orNull = z.catch(z.nullable(z.string()), null)
const isScale = (text: string): text is ScaleChoice => text === 'shown' || text === 'base' || /^\d+$/.test(text)

const typedSchema = z.object({
  rows: keptRecord(z.object({ figure: keptText, date: keptText, note: keptText })),
  day: orNull,
  source: keptText,
  title: orNull,
  lead: keptText,
  scope: z.catch(z.enum(['due', 'all']), 'due'),
  scale: z.pipe(
    keptText,
    z.transform((text): ScaleChoice => (isScale(text) ? text : 'shown')),
  ),
})

/** What was kept; null where that cannot be read. */
export function readTyped(json: string): MonthTyped | null {
  return readKept(typedSchema, json)
}

/** Sets cells of a row; a row without any text is no row. */
export function withCells(typed: MonthTyped, id: string, patch: Partial<TypedRow>): MonthTyped {
  const row = { ...(typed.rows[id] ?? EMPTY_ROW), ...patch }
  const { [id]: _old, ...others } = typed.rows
  const isEmpty = row.figure === '' && row.date === '' && row.note === ''
  return { ...typed, rows: isEmpty ? others : { ...typed.rows, [id]: row } }
}

/** The day that figures of a month are of: the last of the month that is over, today where it is the last of its month. */
export function usualDay(today: CalendarDate): CalendarDate {
  const tomorrow = dateOfDay(dayNumber(today) + 1)
  if (tomorrow.endsWith('-01')) return today
  return dateOfDay(dayNumber(`${today.slice(0, 7)}-01`) - 1)
}
