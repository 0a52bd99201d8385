/** The form of a reporting sheet: its columns, and the line by which it is known when it comes back. */
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import { isCalendarDate, type CalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'
import { columnOf } from '#src/desk/sheet/columns.ts'

/** The columns in the order of the sheet. */
export const FORM_COLUMNS = [
  'id',
  'title',
  'target',
  'lead',
  'due',
  'last',
  'last-date',
  'unit',
  'latest',
  'latest-date',
  'progress',
] as const
export type FormColumn = (typeof FORM_COLUMNS)[number]

/** The columns that a unit fills in. */
export const ASKED: ReadonlySet<FormColumn> = new Set(['latest', 'latest-date', 'progress'])

/** The heading of a column: where it is read back, that of our own sheets. */
export function formHeading(column: FormColumn, lang: Language): string {
  if (column === 'target' || column === 'last' || column === 'last-date') return deskSheetsTexts(lang).heading[column]
  return columnOf(column)[lang]
}

/** Which sheet it is. `day`: of the figures that say none. */
export interface FormMark {
  readonly ledger: string
  readonly lead: string
  readonly day: CalendarDate
}

const MARK = /^(?:表号|Form)\s*[:：]\s*(\S+)\s*\/\s*(\S+)\s*\/\s*(\d{4}-\d\d-\d\d)(?!\d)/i

/** The line that says which sheet it is. */
export function formMark({ ledger, lead, day }: FormMark, lang: Language): string {
  return deskSheetsTexts(lang).mark(`${ledger} / ${lead} / ${day}`)
}

/** The same read; null for another text. */
export function readFormMark(text: string): FormMark | null {
  const [, ledger, lead, day] = MARK.exec(text.normalize('NFKC').trim()) ?? []
  if (ledger === undefined || lead === undefined || day === undefined || !isCalendarDate(day)) return null
  return { ledger, lead, day }
}
