import type { Cell, Sheet } from 'write-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { cutLongTexts } from '#src/desk/sheet/long-texts.ts'
import type { ColumnLayout, SheetCell, SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'
import { layoutFeature } from './xlsx-features.ts'
import { xlsxText } from './xlsx-text.ts'

/** Excel counts a 29 February 1900 that never was: earlier days are not the same day everywhere. */
const FIRST_SAFE_DATE = '1900-03-01'
const DATE_FORMAT = 'yyyy-mm-dd'
const PLAIN_WIDTH = 14
const WIDE = 4
/* Beside texts of several lines, everything stands at the top of its row. */
const TOP = { alignVertical: 'top' } as const
/* A cell that stays text when it is edited: `=1+1` no formula, 2026-06 no day. */
const TEXT = { type: String, format: '@' } as const

/** A workbook as the bytes of an .xlsx. Texts stay texts, whatever they begin with: nothing becomes a formula. */
export async function writeXlsx(workbook: Workbook): Promise<ArrayBuffer> {
  const whole = cutLongTexts(workbook)
  const blob = await writeXlsxFile(whole.map(toSheet), { features: [layoutFeature(whole)] }).toBlob()
  return blob.arrayBuffer()
}

function toSheet({ name, rows, layout }: SheetTable): Sheet<Blob> {
  const columns = layout?.columns ?? []
  const titles = layout?.titleRows ?? 0
  const headings = titles + (layout?.headingRows ?? 0)
  const data = rows.map((row, at) =>
    row.map((cell, column): Cell => {
      if (at < titles) return cell === null ? null : titleCell(cell, at === 0)
      if (at < headings) return cell === null ? null : headingCell(cell, columns[column])
      return toCell(cell, columns[column])
    }),
  )
  return {
    sheet: name,
    ...(columns.length > WIDE ? { orientation: 'landscape' as const } : {}),
    data,
    columns: columns.map(({ width }) => ({ width: width || PLAIN_WIDTH })),
    ...(headings > 0 ? { stickyRowsCount: headings } : {}),
    ...(layout?.fixedColumns ? { stickyColumnsCount: layout.fixedColumns } : {}),
  }
}

function titleCell(cell: SheetCell, isFirst: boolean): Cell {
  return { value: xlsxText(String(cell)), ...TEXT, ...(isFirst ? { fontWeight: 'bold', fontSize: 14 } : {}) }
}

function headingCell(cell: SheetCell, column: ColumnLayout | undefined): Cell {
  return {
    value: xlsxText(String(cell)),
    ...TEXT,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
    backgroundColor: column?.isAsked === true ? '#ffe699' : '#e8eef4',
  }
}

function toCell(cell: SheetCell, column: ColumnLayout | undefined): Cell {
  if (cell === null || cell === '') return column?.isDeadline ? { ...TEXT, ...TOP } : null
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...TOP }
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, type: Number, ...TOP } : { value: String(cell), ...TEXT, ...TOP }
  if (column?.isDay && cell >= FIRST_SAFE_DATE && isCalendarDate(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT, ...TOP }
  return { value: xlsxText(cell), ...TEXT, ...(column?.wraps ? { wrap: true } : {}), ...TOP }
}
