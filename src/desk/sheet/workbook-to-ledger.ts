/** Our own workbook back to a ledger: the record sheets first, then what was changed in the sheet that people work in. */
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { readLedger, type SetAside } from '#src/domain/read-ledger.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Ledger, Source } from '#src/domain/ledger.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import type { ColumnId } from './columns.ts'
import { dataRows, failureOf, type DataRow } from './data-rows.ts'
import { findHeader, type Header } from './find-header.ts'
import type { Doubt } from './doubts.ts'
import {
  complain,
  createDraft,
  finishDraft,
  type ImportDraft,
  type SheetChange,
  type SheetContext,
} from './import-draft.ts'
import type { MergeOptions } from './merge-options.ts'
import { mergeRows } from './merge-rows.ts'
import { headed } from './read-sheet.ts'
import { placeOf, type CellPlace, type RecordPlaces } from './record-places.ts'
import { RECORD_SHEETS } from './record-sheets.ts'
import { mappingOf } from './sheet-mapping.ts'
import { findSheet, sheetsToRecords } from './sheets-to-records.ts'
import { cellText, type SheetCell, type Workbook } from './workbook.ts'

/** A fault of the ledger itself, with the cell that it stands in; null: in none. */
export interface PlacedIssue {
  readonly issue: LedgerIssue
  readonly place: CellPlace | null
}

/** The day and the source of reports that come from changed figures, and of targets set anew. */
export interface WorkbookReadContext extends Pick<SheetContext, 'answers' | 'restatedOn'> {
  readonly today: CalendarDate
  readonly source: Source
}

/** A ledger, or why none could be read; either way all that was found wrong. */
export type WorkbookReading =
  | {
      readonly ok: true
      readonly ledger: Ledger
      readonly setAside: readonly SetAside[]
      /** What was changed in the ledger sheet. Changes in the record sheets show in a comparison of ledgers. */
      readonly changes: readonly SheetChange[]
      readonly added: readonly string[]
      readonly complaints: readonly SheetComplaint[]
      /** What the changes leave open, answered or not. */
      readonly doubts: readonly Doubt[]
      readonly issues: readonly PlacedIssue[]
    }
  | { readonly ok: false; readonly complaints: readonly SheetComplaint[]; readonly issues: readonly PlacedIssue[] }

/** Whether a workbook holds a whole ledger as record sheets. */
export function holdsLedger(workbook: Workbook): boolean {
  const [commitments] = RECORD_SHEETS
  const about = RECORD_SHEETS.at(-1)
  return (
    commitments !== undefined &&
    about !== undefined &&
    findSheet(workbook, commitments) !== undefined &&
    findSheet(workbook, about) !== undefined
  )
}

/** Reads a workbook that ledgerToWorkbook wrote, however it was edited since. */
export function* workbookToLedger(
  workbook: Workbook,
  { today, source, ...said }: WorkbookReadContext,
): Generator<void, WorkbookReading> {
  const { raw, places, complaints } = yield* sheetsToRecords(workbook)
  const read = readLedger(raw)
  yield
  const issues = read.ok ? read.setAside.flatMap((record) => record.issues) : read.issues
  const placed = issues.map((issue) => placeIssue(issue, places))
  if (!read.ok) return { ok: false, complaints, issues: placed }

  const human = readHuman(workbook)
  if (!human)
    return {
      ok: true,
      ledger: read.ledger,
      setAside: read.setAside,
      changes: [],
      added: [],
      complaints,
      doubts: [],
      issues: placed,
    }
  const own = { ledger: read.ledger, lang: human.lang, today, source }
  const context = { ...own, ...said, announced: today, figureDate: null }
  const draft = createDraft(context)
  const { rows } = yield* dataRows(human.header, true)
  const options = {
    sheet: human.header.filled.table.name,
    ...headed(mappingOf(human.header)),
    plan: null,
    figureDate: null,
    exported: yield* exportedCells(human.base),
  }
  yield* mergeRows(
    draft,
    rows.map((row) => withoutFailed(draft, row, options, human.header)),
    options,
  )
  return {
    ok: true,
    ledger: finishDraft(draft),
    setAside: read.setAside,
    changes: draft.changes,
    added: [...draft.added],
    complaints: [...complaints, ...draft.complaints],
    doubts: draft.doubts.all(),
    issues: placed,
  }
}

function placeIssue(issue: LedgerIssue, places: RecordPlaces): PlacedIssue {
  return { issue, place: placeOf(places, issue.path) }
}

/* The sheet that people work in and its hidden copy; null where one of them is gone: nothing can then be told from them. */
function readHuman(
  workbook: Workbook,
): { readonly lang: Language; readonly header: Header; readonly base: Header } | null {
  for (const lang of LANGUAGES) {
    const [table, copy] = [sheetWordsTexts(lang).ledger, sheetWordsTexts(lang).asExported].map((name) =>
      workbook.find((each) => each.name === name),
    )
    const [header, base] = [table, copy].map((each) => (each ? findHeader(each) : null))
    if (header && base) return { lang, header, base }
  }
  return null
}

/* A cell whose formula failed was not emptied, and one that is struck through not changed: it stands as it was exported. */
function withoutFailed(
  draft: ImportDraft,
  read: DataRow,
  { sheet, letters, headings, exported }: MergeOptions,
  { columns, filled }: Header,
): DataRow {
  const { row, cells } = read
  const before = exported?.get(cellText(cells.get('id')).trim()) ?? {}
  const kept = new Map(cells)
  for (const [column, cell] of cells) {
    const isStruck = filled.table.struck?.some(
      (struck) => struck.row === row - 1 && columns[struck.column]?.column === column,
    )
    const failure = isStruck === true ? 'struck-through' : failureOf(cell)
    if (failure === null || cell === before[column]) continue
    complain(draft, { sheet, row, letters, headings, plan: null }, failure, column, { found: cellText(cell) })
    kept.set(column, before[column] ?? null)
  }
  return { ...read, cells: kept }
}

function* exportedCells(
  base: Header,
): Generator<void, ReadonlyMap<string, Readonly<Partial<Record<ColumnId, SheetCell>>>>> {
  const { rows } = yield* dataRows(base, true)
  return new Map(rows.map(({ cells }) => [cellText(cells.get('id')).trim(), Object.fromEntries(cells)]))
}
