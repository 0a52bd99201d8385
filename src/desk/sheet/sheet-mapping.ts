/** Which column of a foreign sheet is which of ours, as proposed and as a person corrects it. */
import { COLUMN_IDS, type ColumnId } from './columns.ts'
import { findHeader, readHeader, type Header } from './find-header.ts'
import { fillMerges, rowCellAt } from './merged-cells.ts'
import { looksLikeBody } from './unit-or-body.ts'
import { cellText, columnLetter, isBlank, type SheetTable, type Workbook } from './workbook.ts'

/** One column of a sheet as it is read. */
export interface MappedColumn {
  /** A, B, AA. */
  readonly letter: string
  /** As written, the rows joined by ' / '; '' for none. */
  readonly heading: string
  /** Null: not read; listed, so that nothing is dropped unseen. */
  readonly column: ColumnId | null
  /** The unit of its bare numbers, as written (万元); '' for none. */
  readonly unit: string
  /** The first values in it. */
  readonly samples: readonly string[]
}

/** How a sheet is read. Without columns: as its headings in those rows propose. */
export interface SheetMapping {
  readonly sheet: string
  /** The rows of the headings, from 1, both included. */
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly MappedColumn[]
}

/** A header with its columns as they shall be read. */
export interface MappedHeader {
  readonly header: Header
  readonly mapping: SheetMapping
}

const SAMPLES = 3

/** Every column id that a person can choose from. */
export const CHOOSABLE_COLUMNS: readonly ColumnId[] = COLUMN_IDS

/** What is recognised, yet nothing is read from it. */
const UNREAD: ReadonlySet<ColumnId> = new Set(['number', 'status', 'gap', 'kind'])

/** The columns that something is read from. */
export function readColumns({ columns }: SheetMapping): readonly MappedColumn[] {
  return columns.filter(({ column }) => column !== null && !UNREAD.has(column))
}

/** The sheet with the best header, as it would be read; null where none has one. `announced`: the year in which its promises were made, where that is known. */
export function proposeMapping(workbook: Workbook, announced: number | null = null): MappedHeader | null {
  const headers = workbook
    .filter(({ layout, isHidden }) => layout?.isHidden !== true && isHidden !== true)
    .flatMap((table) => findHeader(table, announced) ?? [])
  const best = headers.toSorted((a, b) => b.known - a.known)[0]
  return best ? { header: best, mapping: mappingOf(best) } : null
}

/** A mapping that a person has settled, laid over its sheet; null where the workbook has no such sheet. */
export function applyMapping(workbook: Workbook, mapping: SheetMapping): MappedHeader | null {
  const table = workbook.find(({ name }) => name === mapping.sheet)
  if (!table) return null
  const read = readHeader(fillMerges(table), mapping.firstRow - 1, mapping.lastRow - 1)
  if (mapping.columns.length === 0) return { header: read, mapping: mappingOf(read) }
  const settled = new Map(mapping.columns.map((column) => [column.letter, column]))
  const columns = read.columns.map((column, at) => ({
    ...column,
    column: settled.get(columnLetter(at))?.column ?? null,
    bracket: settled.get(columnLetter(at))?.unit ?? '',
  }))
  const header = { ...read, columns }
  return { header, mapping: mappingOf(header) }
}

/** How a header's columns are read. */
export function mappingOf(header: Header): SheetMapping {
  const { filled, first, last, columns } = header
  const unit = unitAbove(filled.table, first)
  return {
    sheet: filled.table.name,
    firstRow: first + 1,
    lastRow: last + 1,
    columns: columns.flatMap(({ heading, column, bracket }, at) => {
      const samples: string[] = []
      for (let row = last + 1; row < filled.table.rows.length && samples.length < SAMPLES; row += 1) {
        const cell = rowCellAt(filled, row, at)
        if (!isBlank(cell)) samples.push(cellText(cell))
      }
      if (heading === '' && samples.length === 0) return []
      return [
        {
          letter: columnLetter(at),
          heading,
          column,
          unit: bracket === '' && isFigure(column) ? unit : bracket,
          samples,
        },
      ]
    }),
  }
}

function isFigure(column: ColumnId | null): boolean {
  return column === 'target' || column === 'baseline' || column === 'latest'
}

/* 单位：万元, as it stands above the headings of a whole table. */
function unitAbove({ rows }: SheetTable, first: number): string {
  for (const row of rows.slice(0, first))
    for (const cell of row) {
      const unit = /(?:计量)?单位\s*[:：]\s*([^\s，,；;）)]{1,10})\s*[）)]?$/.exec(cellText(cell).trim())?.[1]
      if (unit !== undefined && !looksLikeBody(unit)) return unit
    }
  return ''
}
