import readXlsxFile from 'read-excel-file/universal'
import { joinLongTexts } from '#src/desk/sheet/long-texts.ts'
import { cellText, type SheetCell, type SheetTable, type StruckCell } from '#src/desk/sheet/workbook.ts'
import { fileKind } from './file-kind.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { inspectXlsx, type OnUnpacked } from './xlsx-inspect.ts'
import { LIMITS } from './xlsx-limits.ts'
import type { OddCell } from './xlsx-sheet-xml.ts'
import { asShown, struckCell } from './shown-cell.ts'

/**
 * The bytes of an .xlsx as a workbook: values only, dates as ISO text
 * (2026-06 where only the month is shown), percentages as text, formulas by
 * their last result, or NO_RESULT, merged areas named. Everything that is wrong with the
 * file is a fault. Never throws.
 */
export async function readXlsx(bytes: ArrayBuffer, progress: OnUnpacked = () => {}): Promise<SheetFileRead> {
  if (bytes.byteLength > LIMITS.file) return refuse('too-big', bytes.byteLength, LIMITS.file)
  const kind = fileKind(new Uint8Array(bytes))
  if ('fault' in kind) return refuse(kind.fault)
  if (kind.kind !== 'zip') return refuse('not-a-table')
  const inspected = await inspectXlsx(new Uint8Array(bytes), progress)
  if (!inspected.ok) return inspected
  try {
    const facts = inspected.sheets.filter((sheet) => sheet !== null)
    const sheets = await readXlsxFile(bytes, readerOptions(inspected.sheets))
    const workbook = sheets.map(({ sheet, data }, at): SheetTable => {
      const rows = data.map((row) => row.map(toCell))
      const { merges = [], odd = [], hiddenRows = [], hiddenColumns = [], isHidden = false } = facts[at] ?? {}
      const struck = showOdd(rows, odd)
      return {
        name: sheet,
        rows,
        ...(merges.length > 0 ? { merges } : {}),
        ...(isHidden ? { isHidden } : {}),
        ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
        ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
        ...(struck.length > 0 ? { struck } : {}),
      }
    })
    return { ok: true, workbook: joinLongTexts(workbook), notices: inspected.notices }
  } catch {
    return refuse('damaged')
  }
}

/* The reader fails on a tab without cells: it is told which tabs, counted from 1, have some. */
function readerOptions(sheets: readonly unknown[]) {
  return { trim: false, sheets: sheets.flatMap((sheet, at) => (sheet === null ? [] : [at + 1])) }
}

function toCell(value: unknown): SheetCell {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return value === '' ? null : value
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null
  const iso = value.toISOString()
  /* A time of day without a day counts from the day before 1900. */
  return iso < '1900' ? iso.slice(11, 16) : iso.slice(0, 10)
}

/* What the reader leaves empty or gives by its bare value is put in as it is to be read; what is struck through is told. */
function showOdd(rows: SheetCell[][], odd: readonly OddCell[]): readonly StruckCell[] {
  return odd.flatMap(({ row, column, is, isStruck }) => {
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    if (is !== null) cells[column] = shownCell(cells[column] ?? null, is)
    const runs = is !== null && 'runs' in is ? is.runs : [{ text: cellText(cells[column]), isStruck: null }]
    return struckCell({ row, column }, runs, isStruck) ?? []
  })
}

function shownCell(cell: SheetCell, is: NonNullable<OddCell['is']>): SheetCell {
  if ('text' in is) return is.text === '' ? null : is.text
  return 'runs' in is ? is.runs.map(({ text }) => text).join('') || null : asShown(cell, is.shown)
}
