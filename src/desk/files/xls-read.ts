/** An .xls of Excel 97 and later, or an .et of WPS, as a workbook: as readXlsx gives one. */
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { cellText, type SheetCell, type SheetTable, type StruckCell } from '#src/desk/sheet/workbook.ts'
import { readOleStream } from './ole-stream.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { fontOf, readXlsGlobals, type XlsGlobals } from './xls-globals.ts'
import { readXlsSheet, type XlsCell, type XlsSheet } from './xls-sheet.ts'
import { asShown, struckCell } from './shown-cell.ts'
import { LIMITS } from './xlsx-limits.ts'

/* Day 1 of a spreadsheet's calendar, counted so that days from March 1900 on are right. */
const SERIAL_ZERO = dayNumber('1899-12-30')
const LAST_DAY = 2_958_465

/** Reads the bytes of a compound file. Never throws. */
export function readXls(bytes: ArrayBuffer): SheetFileRead {
  if (bytes.byteLength > LIMITS.file) return refuse('too-big', bytes.byteLength, LIMITS.file)
  try {
    const stream = readOleStream(new Uint8Array(bytes), ['Workbook', 'WORKBOOK'])
    const globals = stream && readXlsGlobals(stream)
    if (!stream || !globals) return refuse('old-workbook')
    if (globals.isEncrypted) return refuse('encrypted')
    const budget = { cells: 0 }
    const workbook: SheetTable[] = []
    for (const { name, at, isHidden } of globals.sheets) {
      const table = tableOf(readXlsSheet(stream, at, globals), globals, budget)
      if (table === null) return refuse('too-many-rows', budget.cells, LIMITS.cells)
      workbook.push({ name, ...table, ...(isHidden ? { isHidden } : {}) })
    }
    return { ok: true, workbook, notices: [] }
  } catch (error) {
    if (error instanceof RangeError) return refuse('damaged')
    throw error
  }
}

/* Null: the area up to the last value is larger than may be. */
function tableOf(
  { cells, merges, hiddenRows, hiddenColumns, hidesZeros }: XlsSheet,
  globals: XlsGlobals,
  budget: { cells: number },
): Omit<SheetTable, 'name'> | null {
  const rows: SheetCell[][] = []
  const struck: StruckCell[] = []
  for (const cell of cells) {
    const { value, ...found } = shownValue(cell, globals, hidesZeros)
    if (value === null) continue
    while (rows.length <= cell.row) rows.push([])
    const row = rows[cell.row] ?? []
    budget.cells += Math.max(0, cell.column + 1 - row.length)
    if (budget.cells > LIMITS.cells) return null
    while (row.length <= cell.column) row.push(null)
    row[cell.column] = value
    if (found.struck) struck.push(found.struck)
  }
  return {
    rows,
    ...(merges.length > 0 ? { merges } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows: hiddenRows.filter((row) => row < rows.length) } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(struck.length > 0 ? { struck } : {}),
  }
}

function shownValue(
  { row, column, style, value, runs }: XlsCell,
  { styles, fonts, shift }: XlsGlobals,
  hidesZeros: boolean,
): { readonly value: SheetCell; readonly struck: StruckCell | null } {
  const look = styles[style]
  const dated = look?.isDate === true && typeof value === 'number' ? dayText(value + shift) : value
  const shown = look?.shown === undefined ? dated : asShown(dated, look.shown)
  const cell = (hidesZeros && shown === 0) || shown === '' ? null : shown
  const parts = runs ?? [{ text: cellText(cell), isStruck: null }]
  return { value: cell, struck: struckCell({ row, column }, parts, fontOf(fonts, look?.font ?? 0).isStruck) }
}

/* The day of a number, or the time of day where it has no day; the number itself where it can be neither. */
function dayText(serial: number): SheetCell {
  if (serial < 0 || serial > LAST_DAY) return serial
  if (serial >= 1) return dateOfDay(SERIAL_ZERO + Math.floor(serial))
  const minutes = Math.round(serial * 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
