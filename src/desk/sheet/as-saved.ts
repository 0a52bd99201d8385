/** What a spreadsheet makes of a CSV that it opens and saves again: long numbers are shortened, days and months written in its own way, signs lost that its encoding does not know. */
import { isCalendarDate } from '#src/domain/deadline.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** Characters that a number without a format has. */
const WIDTH = 11
const LARGEST = 1e11
const SMALLEST = 1e-4
const SHORT_DIGITS = 6
const FIRST_DAY = '1900-03-01'

/** A number as a spreadsheet shows it without a format, which is what it writes into a CSV: 2580000000000 is 2.58E+12. */
export function shownInGeneral(number: number): string {
  const size = Math.abs(number)
  if (size >= LARGEST || (size > 0 && size < SMALLEST && String(size).length > WIDTH))
    return short(number, SHORT_DIGITS)
  const whole = Math.trunc(size).toString().length
  return String(Number(number.toFixed(Math.max(0, WIDTH - 1 - whole))))
}

function short(number: number, digits: number): string {
  const [factor = '', exponent = ''] = number.toExponential(digits - 1).split('e')
  return `${Number(factor)}E${exponent.replace(/^([-+])(\d)$/, '$10$2')}`
}

/** Whether a cell is what saving made of what was exported, so that nothing was changed. */
export function isAsSaved(cell: SheetCell, exported: SheetCell): boolean {
  const text = cellText(cell).trim()
  if (typeof exported === 'number') return text === shownInGeneral(exported) || isShortOf(text, exported)
  if (typeof exported !== 'string') return false
  return savedDates(exported).includes(text.toLowerCase()) || hasLostSigns(text, exported.trim())
}

/* 1.8E+11 of 181000000000: a column of a format of its own shows fewer digits yet. */
function isShortOf(text: string, exported: number): boolean {
  const [, digits = ''] = /^-?(\d(?:\.\d+)?)E[-+]\d{2,3}$/i.exec(text) ?? []
  const places = digits.replace('.', '').length
  return places > 0 && Number(exported.toExponential(places - 1)) === Number(text)
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/* The ways in which spreadsheets of China, America and Britain write a day or a month of the form 2026-05-31, 2026-05. */
function savedDates(text: string): readonly string[] {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  if (year === '') return []
  const [m, name, yy] = [Number(month), MONTHS[Number(month) - 1] ?? '', year.slice(2)]
  if (day === undefined) return [`${name}-${yy}`, `${year}年${m}月`, `${year}/${m}`, `${year}/${m}/1`, `${m}/1/${year}`]
  const d = Number(day)
  return [
    `${year}/${m}/${d}`,
    `${year}/${month}/${day}`,
    `${m}/${d}/${year}`,
    `${month}/${day}/${year}`,
    `${d}/${m}/${year}`,
    `${day}/${month}/${year}`,
    `${d}-${name}-${yy}`,
    `${year}年${m}月${d}日`,
  ]
}

/* ² and emoji are question marks in a CSV that is not saved as UTF-8. */
function hasLostSigns(text: string, exported: string): boolean {
  return (
    text.includes('?') &&
    text.length === exported.length &&
    Array.from({ length: text.length }, (_, at) => [text.charAt(at), exported.charAt(at)] as const).every(
      ([now, then]) => now === then || (now === '?' && then > '~'),
    )
  )
}

/* Numbers with all their signs, times, days, months by name: more than spreadsheets convert, and nothing that they leave. */
const CONVERTED = [
  /^[-+(]? ?[$¥￥€£]?[\d.,，]*\d[\d.,，]*(?: ?e[-+]?\d+)? ?[%)]?$/i,
  /^[\d年月日:：./ -]*\d[\d年月日:：./ -]*(?: ?[ap]m?)?$/i,
  /^(?:\d{1,4}[-/ .,]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .,]*\d{0,4}(?:[-/ .,]+\d{1,4})?$/i,
  /^(?:true|false)$/i,
]
/** A year, a range of deadlines: left as they are. */
const LEFT = /^(?:[1-9]\d{3}年?|\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2})$/

/** Whether saving would make something else of a text, which could not be told apart from a change. Days and months can: isAsSaved knows them again. */
export function isChangedBySaving(text: string): boolean {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) {
    const day = text.length === 7 ? `${text}-01` : text
    return !isCalendarDate(day) || day < FIRST_DAY
  }
  if (LEFT.test(text)) return false
  const trimmed = text.trim()
  if (!CONVERTED.some((pattern) => pattern.test(trimmed))) return false
  return shownInGeneral(Number(trimmed)) !== text
}
