/** One clear sentence for a fault of a workbook or table file: where, what stood there, what to do. */
import { sheetFaultTexts } from '#src/texts/sheet-fault/texts.ts'
import type { FileFault, FileNotice, SheetComplaint } from './sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { shown } from './shown-text.ts'

/** Why a file was not read. */
export function formatFileFault(fault: FileFault, lang: Language): string {
  return sheetFaultTexts(lang).files[fault.code](fault)
}

/** What to know of a file that was read. */
export function formatFileNotice({ code, detail }: FileNotice, lang: Language): string {
  return sheetFaultTexts(lang).notices[code](detail)
}

/** A place as people find it in a spreadsheet: “目标”第 12 行 D 列. '' for no place. */
export function formatSheetPlace(
  { sheet, row, column }: { readonly sheet: string; readonly row: number | null; readonly column: string | null },
  lang: Language,
): string {
  return sheetFaultTexts(lang).place(shown(sheet), row, column)
}

/** Where a complaint is read: beside the table's settings, or on the command line. */
export type Reader = 'desk' | 'line'

/** The most parts of a list of rows. */
const MOST_PARTS = 12

/** The rows that one sentence is about, those in a row joined: “目标”D 列 8 行（第 2–7、9、12 行）. As one place where there is one. */
export function formatSheetRows(
  { sheet, column }: { readonly sheet: string; readonly column: string | null },
  rows: readonly number[],
  lang: Language,
): string {
  if (rows.length < 2) return formatSheetPlace({ sheet, row: rows[0] ?? null, column }, lang)
  const words = sheetFaultTexts(lang)
  const parts = rowParts(rows)
  const listed = words.someRows(parts.slice(0, MOST_PARTS), parts.length > MOST_PARTS)
  return words.places(shown(sheet), listed, rows.length, column)
}

function rowParts(rows: readonly number[]): readonly string[] {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
}

/** A sentence behind its place; '' for none. */
export function withPlace(place: string, sentence: string, lang: Language): string {
  return place === '' ? sentence : place + sheetFaultTexts(lang).colon + sentence
}

/** A complaint with its place, without a line break, whatever the cell holds. */
export function formatComplaint(complaint: SheetComplaint, lang: Language, reader: Reader = 'desk'): string {
  const place = formatSheetPlace(complaint, lang)
  return withPlace(place, complaintText(complaint, lang, reader), lang)
}

/** A complaint without its place. */
export function complaintText(complaint: SheetComplaint, lang: Language, reader: Reader = 'desk'): string {
  const { code, found, expected, heading } = complaint
  return sheetFaultTexts(lang).complaints[code]({
    ...complaint,
    found: shown(found),
    expected: shown(expected),
    heading: shown(heading),
    reader,
  })
}
