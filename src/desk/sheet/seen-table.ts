/** A table as a person sees it: without hidden rows and columns, and without what is struck through. Rows and columns keep their places. */
import type { SheetComplaint } from './sheet-fault.ts'
import { cellText, columnLetter, isBlank, type Merge, type SheetCell, type SheetTable } from './workbook.ts'

/** What is hidden in a table and not empty, as a question may name it. */
export interface HiddenCells {
  readonly cells: number
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** The first of the hidden texts. */
  readonly example: string
}

/** The table without what is struck through. */
export function withoutStruck(table: SheetTable): SheetTable {
  if (!table.struck) return table
  const rows = [...table.rows]
  for (const { row, column, rest } of table.struck) {
    const cells = rows[row]
    if (cells) rows[row] = cells.with(column, rest)
  }
  return { ...table, rows }
}

/** The table without what is hidden and what is struck through. */
export function seenTable(table: SheetTable): SheetTable {
  const { rows, merges, ...rest } = withoutStruck(table)
  if (!table.hiddenRows && !table.hiddenColumns) return { ...rest, rows, ...(merges ? { merges } : {}) }
  const [hiddenRows, hiddenColumns] = [new Set(table.hiddenRows), new Set(table.hiddenColumns)]
  const kept: (readonly SheetCell[])[] = rows.map((cells, row) =>
    hiddenRows.has(row)
      ? []
      : hiddenColumns.size > 0
        ? cells.map((cell, at) => (hiddenColumns.has(at) ? null : cell))
        : cells,
  )
  const shown = (merges ?? []).flatMap((merge) => {
    const area = seenArea(merge, hiddenRows, hiddenColumns)
    if (!area) return []
    /* An area keeps its value though its first row or column is hidden. */
    const cells = [...(kept[area.top] ?? [])]
    while (cells.length <= area.left) cells.push(null)
    cells[area.left] ??= rows[merge.top]?.[merge.left] ?? null
    kept[area.top] = cells
    return [area]
  })
  return { ...rest, rows: kept, merges: shown }
}

function seenArea(
  { top, left, bottom, right }: Merge,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): Merge | null {
  let [first, start] = [top, left]
  while (first <= bottom && rows.has(first)) first += 1
  while (start <= right && columns.has(start)) start += 1
  return first > bottom || start > right ? null : { top: first, left: start, bottom, right }
}

/** What is hidden in a table; null: nothing that is not empty. */
export function hiddenCells(table: SheetTable): HiddenCells | null {
  const [hiddenRows, hiddenColumns] = [new Set(table.hiddenRows), new Set(table.hiddenColumns)]
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  let [cells, example] = [0, '']
  for (const [row, line] of table.rows.entries())
    for (const [column, cell] of line.entries()) {
      const inRow = hiddenRows.has(row)
      if (isBlank(cell) || (!inRow && !hiddenColumns.has(column))) continue
      cells += 1
      if (inRow) rows.add(row)
      else columns.add(column)
      if (example === '' && typeof cell === 'string') example = cell.trim()
    }
  return cells === 0 ? null : { cells, rows: [...rows], columns: [...columns], example }
}

/** Says how many rows and which columns were left out. */
export function hiddenComplaints(sheet: string, { rows, columns }: HiddenCells): readonly SheetComplaint[] {
  const say = (code: SheetComplaint['code'], found: string, expected: string): SheetComplaint => ({
    code,
    sheet,
    row: null,
    column: null,
    heading: '',
    found,
    expected,
  })
  return [
    ...(rows.length > 0 ? [say('hidden-rows', String(rows.length), runsOf(rows.map((row) => row + 1)))] : []),
    ...(columns.length > 0
      ? [say('hidden-columns', String(columns.length), columns.map(columnLetter).join(', '))]
      : []),
  ]
}

/* 5, 7–9. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}

/** Says of each cell what was struck through and so not taken. */
export function struckComplaints(
  { name, struck }: SheetTable,
  headingOf: (column: number) => string,
): readonly SheetComplaint[] {
  return (struck ?? []).map(({ row, column, struck: found, rest }) => ({
    code: 'struck-through',
    sheet: name,
    row: row + 1,
    column: columnLetter(column),
    heading: headingOf(column),
    found,
    expected: cellText(rest).trim(),
  }))
}
