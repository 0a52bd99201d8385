/** A 台账 that is not ours, or our own ledger sheet alone: found, mapped, read row by row into a ledger. */
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { aimRows } from './aim-rows.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import type { Doubt } from './doubts.ts'
import { dateAbove } from './figure-day.ts'
import { withGrowth } from './growth-columns.ts'
import { interimColumns, withInterims } from './interim-columns.ts'
import { ofSheet, repeats, siblingSheets } from './sibling-sheets.ts'
import { createDraft, finishDraft, type ImportDraft, type SheetContext, type SheetChange } from './import-draft.ts'
import { mergeRows } from './merge-rows.ts'
import { planOf } from './plan-year.ts'
import { struckComplaints } from './seen-table.ts'
import { unreadColumns } from './settle-columns.ts'
import { openSheet, type OpenedSheet } from './open-sheet.ts'
import { mappingOf, type SheetMapping } from './sheet-mapping.ts'
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

/** Reads a workbook's best sheet, or the one that a corrected mapping names, and those of the same shape that stand beside it for other departments. */
export function* readSheet(
  workbook: Workbook,
  mapping: SheetMapping | null,
  context: SheetContext,
): Generator<void, SheetReading> {
  const draft = createDraft(context)
  const best = yield* openSheet(workbook, mapping, draft)
  if (!best) return nothing(workbook, context)
  const siblings = best.isAsWritten ? siblingSheets(workbook, best.settled.header) : { tables: [], ofTimes: false }
  const opened = siblings.ofTimes && mapping === null ? yield* ofOneTime(workbook, best, siblings.tables, draft) : best
  const { header } = opened.settled
  const others = siblings.ofTimes ? [] : siblings.tables
  const first = yield* readOpened(draft, opened, others.length > 0)
  const read = [first]
  for (const table of others) {
    const own = mapping && mapping.columns.length > 0 ? { ...mapping, sheet: table.name } : null
    const other = yield* openSheet([table], own, draft)
    const before = read.flatMap(({ rows }) => rows)
    if (other && !repeats(other.rows, before)) read.push(yield* readOpened(draft, other, true))
  }
  const names = new Set(read.map(({ sheet }) => sheet))
  draft.complaints.push(...unreadSheets(workbook, names))
  return {
    mapping: mappingOf(header),
    ledger: finishDraft(draft),
    added: [...draft.added],
    reports: draft.reports.slice(context.ledger.reports.length).map(({ id }) => id),
    changes: draft.changes,
    complaints: opened.listed
      .placed(draft.complaints, first.sheet, draft.doubts)
      .toSorted((a, b) => orderOf(a, names) - orderOf(b, names) || (a.row ?? 0) - (b.row ?? 0)),
    doubts: draft.doubts.all(),
    rows: read.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

/* Of sheets for months or years the one that a person names; none of them until then. */
function* ofOneTime(
  workbook: Workbook,
  best: OpenedSheet,
  siblings: Workbook,
  draft: ImportDraft,
): Generator<void, OpenedSheet> {
  const { name: sheet } = best.settled.header.filled.table
  const names = workbook
    .map(({ name }) => name)
    .filter((name) => name === sheet || siblings.some((each) => each.name === name))
  const choices = names.map((name) => ({ value: name, label: name }))
  const answer = draft.doubts.ask({ code: 'which-sheet', about: '', sheet, example: names.join(' / '), choices })
  const chosen = workbook.filter(({ name }) => name === answer)
  if (chosen.length > 0) return (yield* openSheet(chosen, null, draft)) ?? best
  const waits = { sheet, row: null, column: null, heading: '', found: names.join(' / '), expected: '' }
  return {
    ...best,
    rows: [],
    leftOut: [],
    settled: { ...best.settled, complaints: [{ code: 'not-answered', ...waits }] },
  }
}

/* In the order of the sheets. */
function orderOf({ sheet }: SheetComplaint, names: ReadonlySet<string>): number {
  return [...names].indexOf(sheet)
}

interface ReadRows {
  readonly sheet: string
  readonly rows: readonly DataRow[]
}

/* The rows of a sheet into the draft, and what is to be said of it. */
function* readOpened(draft: ImportDraft, opened: OpenedSheet, isOneOfSeveral: boolean): Generator<void, ReadRows> {
  const { settled, rows, leftOut } = opened
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
  const named = headed(mappingOf(header))
  const { table } = header.filled
  draft.textLanguage = tableLanguage(named.headings.values(), rows)
  draft.yearEnd = yearEndOf(table)
  const plan = planOf(header)
  const onTheWay = interimColumns(header, plan, draft.yearEnd)
  draft.complaints.push(
    ...unreadColumns(
      settled,
      onTheWay.map(({ at }) => at),
    ),
    ...struckComplaints(table, (column) => header.columns[column]?.heading ?? ''),
  )
  const options = {
    sheet,
    ...named,
    plan,
    figureDate: dateAbove(header, draft.context.today),
    exported: null,
  }
  const own = isOneOfSeveral ? ofSheet(rows, header) : rows
  const whole = withInterims(header, withGrowth(header, own), onTheWay)
  yield* mergeRows(draft, yield* settleFractions(draft, aimRows(draft, whole, options), options), options)
  return { sheet, rows }
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
function* unreadSheets(workbook: Workbook, read: ReadonlySet<string>): Generator<SheetComplaint> {
  for (const table of workbook)
    if (!read.has(table.name) && !READ_ME.has(table.name) && table.rows.some((row) => !row.every(isBlank)))
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
