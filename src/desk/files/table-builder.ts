/** A table put together cell by cell from a document, within the limits of any workbook. */
import type { Merge, SheetCell, SheetTable, StruckCell } from '#src/desk/sheet/workbook.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { LIMITS } from './xlsx-limits.ts'

/** A cell as it was found. */
export interface BuiltCell {
  readonly value: SheetCell
  /** What of it is struck through; '' for nothing. */
  readonly struck: string
  /** What is left of it without that. */
  readonly rest: SheetCell
  /** How many columns and rows it covers. */
  readonly across: number
  readonly down: number
  /** Cells below may still belong to it. */
  readonly mayGrow?: boolean
}

/** Cells of all tables of one file. */
export interface CellBudget {
  cells: number
}

/** Why a table is not read. */
export type Refused = Extract<SheetFileRead, { ok: false }>

/** Thrown out of the reading of a file that is larger than may be. */
export class TooLarge extends Error {
  constructor(readonly refused: Refused) {
    super('too large')
  }
}

/** A table to which rows and cells are added in their order. Throws TooLarge. */
export class TableBuilder {
  readonly #rows: SheetCell[][] = []
  readonly #merges: Merge[] = []
  readonly #struck: StruckCell[] = []
  readonly #hiddenRows: number[] = []
  readonly #hiddenColumns = new Set<number>()
  /* Empty rows and cells that count only where something follows. */
  #row = -1
  #column = 0

  constructor(
    readonly name: string,
    readonly budget: CellBudget,
    readonly isHidden = false,
  ) {}

  /** The place of the next cell, from 0. */
  get column(): number {
    return this.#column
  }

  get row(): number {
    return this.#row
  }

  /** Begins a row; `isHidden` where it is not shown. */
  startRow(isHidden = false): void {
    this.#row += 1
    this.#column = 0
    if (isHidden && this.#row < LIMITS.rows) this.#hiddenRows.push(this.#row)
  }

  /** Passes over rows and cells in which nothing stands. */
  skipRows(count: number): void {
    this.#row += count
  }

  skipCells(count: number): void {
    this.#column += count
  }

  hideColumn(column: number): void {
    if (column < LIMITS.columns) this.#hiddenColumns.add(column)
  }

  /** Puts a cell at the next place. */
  add({ value, struck, rest, across, down, mayGrow = false }: BuiltCell): void {
    const [row, column] = [this.#row, this.#column]
    this.#column += 1
    if (value === null && across === 1 && down === 1 && !mayGrow) return
    if (row >= LIMITS.rows) throw new TooLarge(refuse('too-many-rows', row + 1, LIMITS.rows))
    if (column >= LIMITS.columns) throw new TooLarge(refuse('too-many-columns', column + 1, LIMITS.columns))
    while (this.#rows.length <= row) this.#rows.push([])
    const cells = this.#rows[row] ?? []
    this.budget.cells += column - cells.length + 1
    if (this.budget.cells > LIMITS.cells) throw new TooLarge(refuse('too-many-rows', row + 1, LIMITS.rows))
    while (cells.length <= column) cells.push(null)
    cells[column] = value
    if (across > 1 || down > 1 || mayGrow)
      this.#merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 })
    if (struck.trim() !== '') this.#struck.push({ row, column, struck: struck.trim(), rest })
  }

  /** The cell that stands above the next one grows down by one row. */
  growAbove(column: number): void {
    const at = this.#merges.findLastIndex(({ left, bottom }) => left === column && bottom === this.#row - 1)
    const merge = this.#merges[at]
    if (merge) this.#merges[at] = { ...merge, bottom: this.#row }
  }

  /** The table with all that was added. */
  build(): SheetTable {
    return {
      name: this.name,
      rows: this.#rows,
      ...(this.#merges.length > 0 ? { merges: this.#merges } : {}),
      ...(this.isHidden ? { isHidden: true } : {}),
      ...(this.#hiddenRows.length > 0 ? { hiddenRows: this.#hiddenRows } : {}),
      ...(this.#hiddenColumns.size > 0 ? { hiddenColumns: [...this.#hiddenColumns] } : {}),
      ...(this.#struck.length > 0 ? { struck: this.#struck } : {}),
    }
  }
}
