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

/** A complaint with its place, without a line break, whatever the cell holds. */
export function formatComplaint(complaint: SheetComplaint, lang: Language): string {
  const words = sheetFaultTexts(lang)
  const place = formatSheetPlace(complaint, lang)
  return place === '' ? complaintText(complaint, lang) : place + words.colon + complaintText(complaint, lang)
}

/** A complaint without its place. */
export function complaintText(complaint: SheetComplaint, lang: Language): string {
  const { code, found, expected, heading } = complaint
  return sheetFaultTexts(lang).complaints[code]({
    ...complaint,
    found: shown(found),
    expected: shown(expected),
    heading: shown(heading),
  })
}
