/** A workbook as an office makes it: cells with what only a spreadsheet can say of them. */

/** A part of a cell's text with a look of its own. */
export interface Run {
  readonly text: string
  readonly isStruck?: boolean
  readonly isSuperscript?: boolean
}

/** One cell. A number with a format shows as the format says; `shown` is that text, for a CSV file. */
export interface Cell {
  readonly value: string | number | null
  /** As spreadsheets write it: `yyyy/m/d`, `0%`. */
  readonly format?: string
  /** What a spreadsheet shows where that is not the value itself. */
  readonly shown?: string
  /** In place of `value`, which holds the same without a look. */
  readonly runs?: readonly Run[]
  readonly isStruck?: boolean
}

/** An area shown as one cell, both corners included, from 0. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  /** Counted from 0. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly isHidden: boolean
}

export const EMPTY: Cell = { value: null }

/** A cell that holds this and no more. */
export function cell(value: string | number | null): Cell {
  return { value }
}

/** What a reader of the sheet sees. */
export function shownText({ value, shown }: Cell): string {
  return shown ?? (value === null ? '' : String(value))
}

/** The letters of a column counted from 0. */
export function columnName(column: number): string {
  const above = Math.floor(column / 26)
  return (above > 0 ? columnName(above - 1) : '') + String.fromCodePoint(65 + (column % 26))
}
