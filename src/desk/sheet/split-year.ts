/**
 * Years that are written over two, 2026/27: a financial or a school year. Its last day is sure where the table says whose year it is; else it is
 * asked, once for the table.
 */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { readDates } from '#src/desk/grammar/read-deadlines.ts'
import { simplified } from '#src/desk/grammar/signs.ts'
import { DOUBTS } from './doubts.ts'
import type { ImportDraft } from './import-draft.ts'
import { cellText, type SheetTable } from './workbook.ts'

/** 26/27, where nothing else stands around it that makes a day of it. */
const SHORT_SPLIT = /(?<![\d/.-])([2-4]\d)[/／](?=[2-5]\d(?![\d/.-]))/
const SPLIT = /(?<![\d/.-])(20\d{2})\s?(?:([/／])|[–—-])\s?(20)?(\d{2})(?![\d/.-])/
/** Whose financial years end in March. */
const MARCH = /£|council tax|\bborough\b|\bNHS\b|₹|\bcrore\b|\blakh\b|港[元币]|HK\$|施政报告|特区|财政年度/i
const OTHERS =
  /\buniversit|\bcollege\b|\bfaculty\b|\bAY\b|\bschools?\b|大学|学院|\bAustralia|New Zealand|\bNZ|\bA\$|学年|school year|academic/i
const OF_QUARTER = /\b(?:Q|Quarter )([1-4])\b.*?\b(?:to|until|as at|as of|ended|ending)\s+(\d{1,2} [A-Z][a-z]+ 20\d\d)/
/** Financial year: 1 July to 30 June */
const OF_YEAR = /\b(?:financial|fiscal) year\b.*?\bto (?:the )?(?:\d{1,2} |end of )?(Mar|Jun|Jul|Aug|Sep)[a-z]*/i
const QUARTER = /(?:\bQ([1-4])\b|\bquarter ([1-4])\b)/i
const ROWS_LOOKED_AT = 60

/** The first year of 2026/27, or 2026-27; null: the text holds none. 2025—2028 is a plan of several years, and 2026-2027 two years. */
export function splitYearIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(SHORT_SPLIT, '20$1/')
  const [, from = '', slash, century, to = ''] = SPLIT.exec(plain) ?? []
  if (from === '' || (century !== undefined && slash === undefined)) return null
  return (Number(from) + 1) % 100 === Number(to) ? Number(from) : null
}

const ALONE =
  /^(?:by |in |end of |the end of )?(?:FY ?|AY ?)?[\d\s/／–—-]+(?:年度?[内底末]?|年度内|[底末])?(?:之?前)?$/i

/** The first year of a cell that holds a split year as its deadline and nothing else: 2026/27, 2030/31年度. */
export function splitYearAlone(text: string): number | null {
  const plain = simplified(text.normalize('NFKC')).trim()
  return ALONE.test(plain) && !/^FY/i.test(plain) ? splitYearIn(plain) : null
}

/** The quarter and the first year of Q4 2026/27, Q4 26/27, Quarter 2 of 2026-27; null: the text says another time, or more. */
export function splitQuarterIn(text: string): { readonly quarter: number; readonly from: number } | null {
  const plain = text.normalize('NFKC').replace(SHORT_SPLIT, '20$1/')
  const from = splitYearIn(plain)
  const [, short, long] = QUARTER.exec(plain) ?? []
  const rest = plain.replace(QUARTER, '').replace(SPLIT, '')
  const isAlone = /^(?:\s|by|end|of|the|in|FY|[,()–-])*$/i.test(rest)
  return from === null || !(Number(short ?? long) > 0) || !isAlone ? null : { quarter: Number(short ?? long), from }
}

/** Month and day on which the split years of a table end, as 03-31; null: it does not say. */
export function yearEndOf({ name, rows }: SheetTable): string | null {
  const texts = [name, ...rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => row.map(cellText))].map(simplified)
  for (const text of texts) {
    const [, quarter, day = ''] = OF_QUARTER.exec(text) ?? []
    const last = readDates(`as at ${day}`, '2999-12-31')[0]?.date
    const month = last === undefined ? 0 : Number(last.slice(5, 7)) + 12 - 3 * Number(quarter)
    const end = DOUBTS['year-end'].find((each) => month > 0 && Number(each.slice(0, 2)) === ((month - 1) % 12) + 1)
    if (end !== undefined) return end
  }
  for (const text of texts) {
    const [, month = ''] = OF_YEAR.exec(text) ?? []
    const at = ['mar', 'jun', 'jul', 'aug', 'sep'].indexOf(month.slice(0, 3).toLowerCase())
    const end = DOUBTS['year-end'][at]
    if (end !== undefined) return end
  }
  if (texts.some((text) => OTHERS.test(text))) return null
  return texts.some((text) => MARCH.test(text)) ? '03-31' : null
}

/** The last day of the split year that begins in `from`: as the table or a person says; null: asked, and not answered. */
export function lastOfSplitYear(draft: ImportDraft, sheet: string, from: number, written: string): CalendarDate | null {
  const end = draft.yearEnd ?? draft.doubts.ask({ code: 'year-end', about: '', sheet, example: written })
  return end === null ? null : `${from + 1}-${end}`
}

/** The last day of the quarter that a title names, Q2 2026/27; null: it names none. */
export function lastOfQuarter(title: string, yearEnd: string | null): CalendarDate | null {
  const from = splitYearIn(title)
  const [, short, long] = QUARTER.exec(title) ?? []
  const quarter = Number(short ?? long)
  if (from === null || yearEnd === null || !(quarter > 0)) return null
  const months = Number(yearEnd.slice(0, 2)) + 3 * quarter
  const text = `${from + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`
  return parseDeadline(text)?.last ?? null
}
