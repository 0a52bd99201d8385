/** What Excel makes of a CSV that is opened and saved again, as far as it changes values: a model to test against. */
import Papa from 'papaparse'
import { shownInGeneral } from '#src/desk/sheet/as-saved.ts'

/** china: 2026/12/31, 2026年5月 · america: 12/31/2026, May-26 · britain: 31/12/2026, May-26. */
export const PLACES = ['china', 'america', 'britain'] as const
export type SpreadsheetPlace = (typeof PLACES)[number]

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The text of a CSV, saved anew. */
export function saveAsSpreadsheet(csv: string, place: SpreadsheetPlace): string {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' })
  return `\uFEFF${Papa.unparse(
    data.map((row) => row.map((cell) => saved(cell, place))),
    { newline: '\r\n' },
  )}`
}

function saved(cell: string, place: SpreadsheetPlace): string {
  const text = cell.trim()
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(text) ?? []
  if (year !== '' && Number(year) >= 1900 && Number(month) >= 1 && Number(month) <= 12)
    return dated(Number(year), Number(month), day === undefined ? null : Number(day), place) ?? cell
  if (/^\d{1,2}[-/]\d{1,2}$/.test(text))
    return `${Number(text.split(/[-/]/)[1])}-${MONTHS[Number(text.split(/[-/]/)[0]) - 1] ?? ''}`
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase()
  if (/^[-+]?\d{1,3}(?:,\d{3})+$/.test(text)) return text
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return cell
  /* Fifteen digits are all it knows. */
  return shownInGeneral(Number(Number(text).toPrecision(15)))
}

function dated(year: number, month: number, day: number | null, place: SpreadsheetPlace): string | null {
  if (day === null)
    return place === 'china' ? `${year}年${month}月` : `${MONTHS[month - 1] ?? ''}-${String(year).slice(2)}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) return null
  if (place === 'china') return `${year}/${month}/${day}`
  return place === 'america' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`
}
