/** Where in a workbook the parts of a ledger stood, so that what a check of the ledger finds can be shown in its cell. */
import type { IssuePath } from '#src/domain/issue.ts'
import type { RecordField } from './record-field.ts'
import { columnLetter } from './workbook.ts'

interface RecordPlace {
  readonly sheet: string
  readonly row: number
  readonly fields: readonly RecordField[]
  /** The column of each field, −1 where the sheet has none. */
  readonly columns: readonly number[]
}

/** The rows by the path of their record, as text. */
export interface RecordPlaces {
  readonly rows: Map<string, RecordPlace>
}

/** A cell, or a whole row where `column` is null; rows from 1. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: string | null
}

/** No places yet. */
export function createPlaces(): RecordPlaces {
  return { rows: new Map() }
}

/** Notes where a record, or an entry of a list in one, stands. */
export function addPlace(places: RecordPlaces, path: IssuePath, place: RecordPlace): void {
  places.rows.set(path.join('/'), place)
}

/** The cell of a path inside a ledger; null where no sheet holds it. */
export function placeOf(places: RecordPlaces, path: IssuePath): CellPlace | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.rows.get(path.slice(0, length).join('/'))
    if (place) return { sheet: place.sheet, row: place.row, column: columnIn(place, path.slice(length)) }
  }
  return null
}

/* The column of a field, or of the first field inside it; null for the whole record. */
function columnIn({ fields, columns }: RecordPlace, inside: IssuePath): string | null {
  if (inside.length === 0) return null
  const at = fields.findIndex(({ path }) => path.every((name, step) => step >= inside.length || inside[step] === name))
  const column = columns[at] ?? -1
  return column < 0 ? null : columnLetter(column)
}
