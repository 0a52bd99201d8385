import { sheetFaultTexts } from '#src/texts/sheet-fault/texts.ts'
import { levelOf, type SheetComplaint } from './sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { complaintText, formatSheetPlace } from './sheet-fault-words.ts'
import type { SheetRow, SheetTable, Workbook } from './workbook.ts'

const LONGEST_NAME = 31

/**
 * The rows in which something was left out, as a table to download: what is
 * wrong, the row's number, and the row as it stood, under the headings it
 * stood under (`headingRows`: how many rows at the top of the sheet, from 0,
 * belong to them). Notes are left out. Null where no row has a fault.
 */
export function offendingRows(
  workbook: Workbook,
  complaints: readonly SheetComplaint[],
  headingRows: { readonly sheet: string; readonly first: number; readonly last: number },
  lang: Language,
): SheetTable | null {
  const table = workbook.find(({ name }) => name === headingRows.sheet)
  if (!table) return null
  const byRow = new Map<number, SheetComplaint[]>()
  for (const complaint of complaints) {
    if (complaint.sheet !== table.name || complaint.row === null || levelOf(complaint) === 'note') continue
    const own = byRow.get(complaint.row)
    if (own) own.push(complaint)
    else byRow.set(complaint.row, [complaint])
  }
  if (byRow.size === 0) return null
  const words = sheetFaultTexts(lang)
  const say = (complaint: SheetComplaint) => {
    const place = formatSheetPlace({ sheet: '', row: null, column: complaint.column }, lang)
    return (place === '' ? '' : place + words.colon) + complaintText(complaint, lang)
  }
  const headings = table.rows
    .slice(headingRows.first, headingRows.last + 1)
    .map((row, at): SheetRow => (at === 0 ? [words.whatIsWrong, words.rowNumber, ...row] : [null, null, ...row]))
  const rows = [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([row, own]): SheetRow => [own.map(say).join('\n'), row, ...(table.rows[row - 1] ?? [])])
  const columns = [{ width: 60, wraps: true }, { width: 8 }, ...(headings[0] ?? []).slice(2).map(() => ({ width: 16 }))]
  return {
    name: words.faultyRows.slice(0, LONGEST_NAME),
    rows: [...headings, ...rows],
    layout: { columns, headingRows: headings.length },
  }
}
