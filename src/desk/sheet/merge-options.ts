import type { CalendarDate } from '#src/domain/deadline.ts'
import type { ColumnId } from './columns.ts'
import type { PlanYear } from './plan-year.ts'
import type { HeadingUnits } from './row-units.ts'
import type { SheetCell } from './workbook.ts'

/** Cells of a row by column; an empty one may be missing. */
export type RowCells = Readonly<Partial<Record<ColumnId, SheetCell>>>

/** How a table's rows are read. */
export interface MergeOptions {
  readonly sheet: string
  readonly letters: ReadonlyMap<ColumnId, string>
  readonly headings: ReadonlyMap<ColumnId, string>
  readonly units: HeadingUnits
  /** The year of its targets; null: nothing names it. */
  readonly plan: PlanYear | null
  /** The day that a heading or the title gives to figures; null: none. */
  readonly figureDate: CalendarDate | null
  /** The cells as they were exported, by id; null: a sheet that is not ours, whose empty cells say nothing. */
  readonly exported: ReadonlyMap<string, RowCells> | null
}
