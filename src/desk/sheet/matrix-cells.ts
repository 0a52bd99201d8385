/** What a matrix is made of, and its cells: numbers of indicators in places. */
import { readHeading } from './heading.ts'
import { shownAt, type FilledTable } from './merged-cells.ts'
import { roleOfTitles, type MatrixRole } from './matrix-words.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

/** What a matrix says of one indicator in one place. */
export interface MatrixEntry {
  readonly place: string
  /** Where the place is named. */
  readonly placeAt: { readonly row: number; readonly column: number }
  readonly metric: string
  readonly metricAt: { readonly row: number; readonly column: number }
  /** As written; '' for none. */
  readonly unit: string
  /** Counted from 0. */
  readonly numbers: readonly {
    readonly row: number
    readonly column: number
    readonly value: SheetCell
    readonly role: MatrixRole
    /** The heading that says whether it is planned or done; '' for none. */
    readonly heading: string
  }[]
}

export interface Matrix {
  /** The row of the headings that names places or indicators, from 0. */
  readonly headings: number
  readonly entries: readonly MatrixEntry[]
  /** Rows between and below those of the places, which belong to no entry. */
  readonly otherRows: readonly number[]
  /** Columns that hold something and belong to no entry, apart from numbering. */
  readonly unread: readonly number[]
  /** What stands over each column. */
  readonly headingsOf: readonly string[]
}

/** So few places make no matrix. */
export const FEWEST_PLACES = 3
/** What must be numbers of the cells that should be. */
export const MOSTLY = 0.7
/** The name of a place. */
export const PLACE =
  /^(?!全|各|本|合|总|小|分|所|地区|县市|市县|区县|县区|市区|城区|镇区|乡镇|社区|辖区)\p{Script=Han}{1,9}(?:自治县|县|市|区|镇|乡|旗|街道)$/u
const NUMBER = /^[≥≤>＞<＜+±~～-]?\s*\d[\d,，.]*\s*[%％\p{Script=Han}/³²]{0,8}$/u

/** The text that a cell shows. */
export const textAt = (filled: FilledTable, row: number, column: number) =>
  cellText(shownAt(filled, row, column)).trim()
/** Whether it holds a number and no more than its unit. */
export const isNumber = (cell: SheetCell) =>
  typeof cell === 'number' || NUMBER.test(cellText(cell).normalize('NFKC').trim())
/** Whether it holds nothing, or says that there is nothing. */
export const isNothing = (cell: SheetCell) =>
  isBlank(cell) || /^(?:[-—–/]+|不考核|免考|不评价|暂无|无)$/.test(cellText(cell).trim())

/** The rows under the headings that hold something. */
export function rowsBelow({ table }: FilledTable, headings: number): readonly number[] {
  return table.rows.flatMap((cells, row) => (row > headings && !cells.every(isBlank) ? [row] : []))
}

/** The columns that belong to no entry, and what stands over each. */
export function otherColumns(
  filled: FilledTable,
  headings: number,
  used: readonly (number | undefined)[],
): Pick<Matrix, 'unread' | 'headingsOf'> {
  const headingsOf = Array.from({ length: filled.width }, (_, column) => textAt(filled, headings, column))
  const isOther = (heading: string, column: number) =>
    heading !== '' && !used.includes(column) && readHeading(heading).column !== 'number'
  return { unread: headingsOf.flatMap((heading, column) => (isOther(heading, column) ? [column] : [])), headingsOf }
}

/** What the titles above and the tab say of all numbers: 目标任务分解表 is a plan, 完成情况表 is not, 目标完成情况表 may be either. */
export function roleAbove({ table }: FilledTable, headings: number): MatrixRole {
  return roleOfTitles([table.name, ...table.rows.slice(0, headings).flatMap((row) => row.map(cellText))])
}
