/** The sheet of a workbook that is read, with its columns as far as they are settled. */
import { dataRows, type DataRow, type LeftOutRow } from './data-rows.ts'
import { crossedTable } from './crossed-table.ts'
import type { ImportDraft } from './import-draft.ts'
import { listMatrices, type ListedWorkbook } from './list-matrix.ts'
import { hiddenCells, hiddenComplaints, seenTable, withoutStruck } from './seen-table.ts'
import { askColumns, type SettledHeader } from './settle-columns.ts'
import { applyMapping, proposeMapping, type MappedHeader, type SheetMapping } from './sheet-mapping.ts'
import type { Workbook } from './workbook.ts'

/* Hidden rows and columns are left out, and said, unless a person wants them read. */
function readsHidden(draft: ImportDraft, workbook: Workbook, { header }: MappedHeader): boolean {
  const table = workbook.find(({ name }) => name === header.filled.table.name)
  const hidden = table ? hiddenCells(table) : null
  if (!table || !hidden) return false
  const { name: sheet } = table
  const answer = draft.doubts.ask({ code: 'hidden', about: '', sheet, example: hidden.example, usual: 'leave' })
  if (answer === 'read') return true
  draft.complaints.push(...hiddenComplaints(sheet, hidden))
  return false
}

/** A sheet with its columns settled. */
export interface OpenedSheet {
  readonly settled: SettledHeader
  readonly rows: readonly DataRow[]
  readonly leftOut: readonly LeftOutRow[]
  readonly listed: ListedWorkbook
  /** The rows are those of the sheet, and not of a list that it stands for. */
  readonly isAsWritten: boolean
}

/** The best sheet of a workbook, or the one that a corrected mapping names, with its columns as far as they are settled; null: none has headings that are known. */
export function* openSheet(
  workbook: Workbook,
  mapping: SheetMapping | null,
  draft: ImportDraft,
): Generator<void, OpenedSheet | null> {
  const map = (tables: Workbook) => {
    const listed = listMatrices(tables, draft.context.answers)
    const found = mapping
      ? applyMapping(listed.workbook, mapping)
      : proposeMapping(listed.workbook, Number(draft.context.announced.slice(0, 4)))
    return found && { ...found, listed, isAsWritten: tables.includes(found.header.filled.table) }
  }
  const asSeen = map(workbook.map(seenTable))
  if (!asSeen) return null
  const mapped = readsHidden(draft, workbook, asSeen) ? (map(workbook.map(withoutStruck)) ?? asSeen) : asSeen
  const read = yield* dataRows(mapped.header)
  const crossed = crossedTable(mapped.header)
  if (crossed)
    return {
      settled: { header: mapped.header, complaints: [crossed], open: mapped.header.columns.map((_, at) => at) },
      rows: [],
      leftOut: [],
      listed: mapped.listed,
      isAsWritten: mapped.isAsWritten,
    }
  /* A person who settles the columns leaves nothing open. */
  const settled =
    mapping && mapping.columns.length > 0
      ? { header: mapped.header, complaints: [], open: [] }
      : askColumns(mapped.header, read.rows, draft.doubts)
  const { rows, leftOut } = settled.header === mapped.header ? read : yield* dataRows(settled.header)
  return { settled, rows, leftOut, listed: mapped.listed, isAsWritten: mapped.isAsWritten }
}
