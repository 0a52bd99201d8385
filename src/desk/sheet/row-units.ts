/** The unit of a row's bare numbers: from the heading, the unit column, or brackets behind the metric or title. */
import type { ColumnId, FigureColumn } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import type { ImportDraft } from './import-draft.ts'
import { readUnit, type ReadUnit } from './read-figure-cell.ts'
import { looksLikeBody } from './unit-or-body.ts'
import { cellText } from './workbook.ts'

/** The units that headings state, by column, as written. */
export type HeadingUnits = ReadonlyMap<ColumnId, string>

/** The unit of a column in a row; null where nothing says one. */
export function rowUnit(
  draft: ImportDraft,
  row: DataRow,
  column: FigureColumn,
  headings: HeadingUnits,
): ReadUnit | null {
  const unit = unitOfCells(draft, row.cells, column, headings)
  return unit && row.fractions?.has(column) === true ? { ...unit, scale: 100 } : unit
}

function unitOfCells(
  draft: ImportDraft,
  cells: DataRow['cells'],
  column: FigureColumn,
  headings: HeadingUnits,
): ReadUnit | null {
  const written = cellText(cells.get('unit')).trim()
  const stated = readUnit(written, draft.units, draft.names.unit)
  /* A body among the units counts nothing. */
  const fromColumn = stated?.isKnown === false && looksLikeBody(written) ? null : stated
  const heading = certainUnit(draft, headings.get(column) ?? '')
  /* 万元 in the heading of all and 家 in the row: the row knows better, unless both count the same thing. */
  if (heading && (fromColumn === null || fromColumn.id === heading.id)) return heading
  if (fromColumn) return fromColumn
  const names = [cells.get('metric'), cells.get('title')].map(
    (cell) => /[（(]([^（()）]{1,10})[)）]\s*$/.exec(cellText(cell))?.[1] ?? '',
  )
  return names.map((name) => certainUnit(draft, name)).find((unit) => unit !== null) ?? null
}

/* What stands in brackets is a unit only where the ledger or the grammar knows it as one: （必填） is none. */
function certainUnit(draft: ImportDraft, text: string): ReadUnit | null {
  if (text === '' || /\d/.test(text.normalize('NFKC'))) return null
  const unit = readUnit(text, draft.units, draft.names.unit)
  return unit?.isKnown === true ? unit : null
}
