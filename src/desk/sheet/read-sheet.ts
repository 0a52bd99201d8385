/** A 台账 that is not ours, or our own ledger sheet alone: found, mapped, read row by row into a ledger. */
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { aimRows } from './aim-rows.ts'
import type { ColumnId } from './columns.ts'
import { dataRows, type DataRow, type LeftOutRow } from './data-rows.ts'
import type { Doubt } from './doubts.ts'
import { dateAbove } from './figure-day.ts'
import type { Header } from './find-header.ts'
import { createDraft, finishDraft, type ImportDraft, type SheetContext, type SheetChange } from './import-draft.ts'
import { listMatrices, type ListedWorkbook } from './list-matrix.ts'
import { mergeRows } from './merge-rows.ts'
import { planOf } from './plan-year.ts'
import { hiddenCells, hiddenComplaints, seenTable, struckComplaints, withoutStruck } from './seen-table.ts'
import { askColumns, crossedTable, unreadColumns, type SettledHeader } from './settle-columns.ts'
import { applyMapping, mappingOf, proposeMapping, type MappedHeader, type SheetMapping } from './sheet-mapping.ts'
import { yearEndOf } from './split-year.ts'
import { tableLanguage } from './table-language.ts'
import { settleFractions } from './typed-fractions.ts'
import { columnLetter, isBlank, type Workbook } from './workbook.ts'

/** What reading a sheet gave. The ledger has still to pass readLedger: rows may contradict each other. */
export interface SheetReading {
  /** How the sheet was read; null: no sheet has headings that are known, and `complaints` says so. */
  readonly mapping: SheetMapping | null
  /** The ledger of the context with all that was taken. The same object where nothing was. */
  readonly ledger: Ledger
  /** Ids of new commitments, in the order of their rows. */
  readonly added: readonly string[]
  /** Ids of new reports. */
  readonly reports: readonly string[]
  readonly changes: readonly SheetChange[]
  /** In the order of the rows. */
  readonly complaints: readonly SheetComplaint[]
  /** What the table leaves open, answered or not, in the order of the rows. */
  readonly doubts: readonly Doubt[]
  /** Rows that hold a task. */
  readonly rows: number
}

/* Our own read-me says nothing that could be read. */
const READ_ME = new Set(LANGUAGES.map((lang) => sheetWordsTexts(lang).readMe))

/** Reads a workbook's best sheet, or the one that a corrected mapping names. */
export function* readSheet(
  workbook: Workbook,
  mapping: SheetMapping | null,
  context: SheetContext,
): Generator<void, SheetReading> {
  const draft = createDraft(context)
  const opened = yield* openSheet(workbook, mapping, draft)
  if (!opened) return nothing(workbook, context)
  const { settled, rows, leftOut, listed } = opened
  const { header, complaints } = settled
  const sheet = header.filled.table.name
  draft.complaints.push(...complaints)
  for (const { row, column, code, found } of leftOut)
    draft.complaints.push({
      code,
      sheet,
      row,
      column: column === null ? null : columnLetter(column),
      heading: header.columns[column ?? -1]?.heading ?? '',
      found,
      expected: '',
    })
  draft.complaints.push(
    ...unreadColumns(settled),
    ...unreadSheets(workbook, header),
    ...struckComplaints(header.filled.table, (column) => header.columns[column]?.heading ?? ''),
  )
  const named = headed(mappingOf(header))
  draft.textLanguage = tableLanguage(named.headings.values(), rows)
  draft.yearEnd = yearEndOf(header.filled.table)
  const options = {
    sheet,
    ...named,
    plan: planOf(header),
    figureDate: dateAbove(header, context.today),
    exported: null,
  }
  yield* mergeRows(draft, yield* settleFractions(draft, aimRows(draft, rows, options), options), options)
  return {
    mapping: mappingOf(header),
    ledger: finishDraft(draft),
    added: [...draft.added],
    reports: draft.reports.slice(context.ledger.reports.length).map(({ id }) => id),
    changes: draft.changes,
    complaints: listed.placed(draft.complaints, sheet, draft.doubts).toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    doubts: draft.doubts.all(),
    rows: rows.length,
  }
}

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
interface OpenedSheet {
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

/** The letters, headings and units of a mapping's columns, by column. */
export function headed({ columns }: SheetMapping) {
  const letters = new Map<ColumnId, string>()
  const headings = new Map<ColumnId, string>()
  const units = new Map<ColumnId, string>()
  for (const { column, letter, heading, unit } of columns) {
    if (column === null || letters.has(column)) continue
    letters.set(column, letter)
    headings.set(column, heading)
    if (unit !== '') units.set(column, unit)
  }
  return { letters, headings, units }
}

/* Sheets that are not read at all. */
function* unreadSheets(workbook: Workbook, { filled }: Header): Generator<SheetComplaint> {
  for (const table of workbook)
    if (table.name !== filled.table.name && !READ_ME.has(table.name) && table.rows.some((row) => !row.every(isBlank)))
      yield {
        code: table.isHidden === true ? 'hidden-sheet' : 'extra-sheet',
        sheet: table.name,
        row: null,
        column: null,
        heading: '',
        found: table.name,
        expected: '',
      }
}

function nothing(workbook: Workbook, { ledger }: SheetContext): SheetReading {
  const sheet = workbook[0]?.name ?? ''
  return {
    mapping: null,
    ledger,
    added: [],
    reports: [],
    changes: [],
    complaints: [{ code: 'no-header', sheet, row: null, column: null, heading: '', found: '', expected: '' }],
    doubts: [],
    rows: 0,
  }
}
