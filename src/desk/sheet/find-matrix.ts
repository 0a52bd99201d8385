/** Tables that say one number for each indicator and place: 各县（市、区）目标任务分解表, with the places across or down. */
import { readHeading } from './heading.ts'
import {
  FEWEST_PLACES,
  isNothing,
  isNumber,
  MOSTLY,
  otherColumns,
  PLACE,
  roleAbove,
  rowsBelow,
  textAt,
  type Matrix,
  type MatrixEntry,
} from './matrix-cells.ts'
import { nameOf } from './matrix-words.ts'
import { cellAt, fillMerges, type FilledTable } from './merged-cells.ts'
import { placesDown } from './places-down.ts'
import { plain } from './plain.ts'
import { cellText, type SheetTable } from './workbook.ts'

const ROWS_TRIED = 12

/** The matrix in a table; null: it is none. */
export function findMatrix(table: SheetTable): Matrix | null {
  const filled = fillMerges(table)
  for (let row = 0; row < Math.min(ROWS_TRIED, table.rows.length); row += 1) {
    const found = placesAcross(filled, row) ?? placesDown(filled, row)
    if (found) return found
  }
  return null
}

/* Places as headings, indicators below one another. */
function placesAcross(filled: FilledTable, headings: number): Matrix | null {
  const columns = Array.from({ length: filled.width }, (_, column) => column)
  const places = columns.filter((column) => PLACE.test(plain(cellText(cellAt(filled, headings, column)))))
  const names = places.map((column) => textAt(filled, headings, column))
  const [first = 0] = places
  if (places.length < FEWEST_PLACES || new Set(names).size < places.length) return null
  const rows = rowsBelow(filled, headings)
  const label = columns.find((column) => column < first && isLabel(filled, headings, rows, column))
  if (label === undefined) return null
  const unit = columns.find((column) => readHeading(textAt(filled, headings, column)).column === 'unit')
  const body = rows.filter(
    (row) => textAt(filled, row, label) !== '' && places.some((column) => isNumber(cellAt(filled, row, column))),
  )
  const cells = body.flatMap((row) =>
    places.map((column) => cellAt(filled, row, column)).filter((cell) => !isNothing(cell)),
  )
  if (body.length === 0 || cells.filter(isNumber).length < MOSTLY * cells.length) return null
  const role = roleAbove(filled, headings)
  const entries = body.flatMap((row) =>
    places.flatMap((column): MatrixEntry[] => {
      const value = cellAt(filled, row, column)
      if (isNothing(value)) return []
      const text = textAt(filled, row, label)
      return [
        {
          place: textAt(filled, headings, column),
          placeAt: { row: headings, column },
          metric: nameOf(text),
          metricAt: { row, column: label },
          unit: unit === undefined ? readHeading(text).bracket : textAt(filled, row, unit),
          numbers: [{ row, column, value, role, heading: '' }],
        },
      ]
    }),
  )
  return { headings, entries, otherRows: [], ...otherColumns(filled, headings, [label, unit, ...places]) }
}

/* Whether a column names what is counted: words, and no unit or number. */
function isLabel(filled: FilledTable, headings: number, rows: readonly number[], column: number): boolean {
  const known = readHeading(textAt(filled, headings, column)).column
  if (known === 'unit' || known === 'number' || known === 'lead') return false
  const texts = rows.map((row) => cellText(cellAt(filled, row, column)).trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.filter((text) => text.length > 1 && !isNumber(text)).length >= MOSTLY * texts.length
}
