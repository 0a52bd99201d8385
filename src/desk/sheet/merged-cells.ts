import { isBlank, type SheetCell, type SheetTable } from './workbook.ts'

/** A table whose merged areas can be asked for the value that they show. */
export interface FilledTable {
  readonly table: SheetTable
  readonly width: number
  /** The corner of the merged area over a cell, for cells other than the corner itself. */
  readonly corners: ReadonlyMap<string, readonly [row: number, column: number]>
}

/* A merge over whole rows or columns would fill the memory and says nothing. */
const MOST_CELLS = 20_000

/** Prepares a table. */
export function fillMerges(table: SheetTable): FilledTable {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const corners = new Map<string, readonly [number, number]>()
  for (const { top, left, bottom, right } of table.merges ?? []) {
    const last = Math.min(bottom, table.rows.length - 1)
    if ((last - top + 1) * (right - left + 1) > MOST_CELLS) continue
    for (let row = top; row <= last; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) corners.set(`${row}/${column}`, [top, left])
  }
  return { table, width, corners }
}

/** The cell as it stands; null beyond the last one. */
export function cellAt({ table }: FilledTable, row: number, column: number): SheetCell {
  return table.rows[row]?.[column] ?? null
}

/** The cell as it looks: within a merged area the value of its corner. */
export function shownAt(filled: FilledTable, row: number, column: number): SheetCell {
  const own = cellAt(filled, row, column)
  const corner = isBlank(own) ? filled.corners.get(`${row}/${column}`) : undefined
  return corner ? cellAt(filled, corner[0], corner[1]) : own
}

/** The cell of a row below the headings: a merged area fills the rows below its corner; what is merged across says nothing of the columns to the right. */
export function rowCellAt(filled: FilledTable, row: number, column: number): SheetCell {
  const corner = filled.corners.get(`${row}/${column}`)
  return corner && corner[1] !== column ? null : shownAt(filled, row, column)
}

/** The first row of the merged area that a cell of a column lies in with others above or below it; null: it stands alone. */
export function topOfMerge({ corners }: FilledTable, row: number, column: number): number | null {
  const inside = corners.get(`${row}/${column}`)
  if (inside) return inside[1] === column && inside[0] < row ? inside[0] : null
  const below = corners.get(`${row + 1}/${column}`)
  return below && below[0] === row && below[1] === column ? row : null
}

/** True where a merged area covers this row and the one above it. */
export function isMergedWithAbove({ table }: FilledTable, row: number): boolean {
  return (table.merges ?? []).some(({ top, bottom }) => top < row && bottom >= row)
}
