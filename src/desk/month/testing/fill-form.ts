/** Reporting sheets filled in, for tests. */
import { LANGUAGES } from '#src/domain/terms.ts'
import type { SheetCell, SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'
import { formHeading, type FormColumn } from '../sheet-form.ts'

/** What is written into the row of a commitment. */
export type Filled = Readonly<Partial<Record<FormColumn, SheetCell>>>

/** The workbook with cells set, by the id of their row. */
export function fillForm(workbook: Workbook, filled: Readonly<Record<string, Filled>>): Workbook {
  return workbook.map((table): SheetTable => {
    const head = table.rows.find((cells) => LANGUAGES.some((lang) => cells.includes(formHeading('latest', lang)))) ?? []
    const columnOf = (column: FormColumn) =>
      head.findIndex((cell) => LANGUAGES.some((lang) => formHeading(column, lang) === cell))
    const rows = table.rows.map((cells) => {
      const cellsOf: Filled = filled[String(cells[columnOf('id')])] ?? {}
      const next = [...cells]
      for (const [column, value] of Object.entries(cellsOf) as [FormColumn, SheetCell][]) next[columnOf(column)] = value
      return next
    })
    return { ...table, rows }
  })
}
