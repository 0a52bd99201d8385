/** A 台账 that is not ours, or our own ledger sheet alone: found, mapped, read row by row into a ledger. */
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { readDates } from '#src/desk/grammar/read-deadlines.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import type { ColumnId } from './columns.ts'
import { dataRows } from './data-rows.ts'
import type { Doubt } from './doubts.ts'
import type { Header } from './find-header.ts'
import { createDraft, finishDraft, type SheetContext, type SheetChange } from './import-draft.ts'
import { mergeRows } from './merge-rows.ts'
import { rowCellAt } from './merged-cells.ts'
import { applyMapping, proposeMapping, type SheetMapping } from './sheet-mapping.ts'
import { cellText, columnLetter, isBlank, type Workbook } from './workbook.ts'

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

/** What the rule says itself, whatever a foreign sheet says of it. */
const FOLLOWS: ReadonlySet<ColumnId> = new Set(['status', 'gap', 'kind'])

/** Reads a workbook's best sheet, or the one that a corrected mapping names. */
export function* readSheet(
  workbook: Workbook,
  mapping: SheetMapping | null,
  context: SheetContext,
): Generator<void, SheetReading> {
  const mapped = mapping ? applyMapping(workbook, mapping) : proposeMapping(workbook)
  if (!mapped) return nothing(workbook, context)
  const { header } = mapped
  const draft = createDraft(context)
  const sheet = header.filled.table.name
  const { rows, leftOut } = yield* dataRows(header)
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
  draft.complaints.push(...unread(workbook, header))
  yield* mergeRows(draft, rows, {
    sheet,
    ...headed(mapped.mapping),
    figureDate: dateAbove(header, context.today),
    exported: null,
  })
  return {
    mapping: mapped.mapping,
    ledger: finishDraft(draft),
    added: [...draft.added],
    reports: draft.reports.slice(context.ledger.reports.length).map(({ id }) => id),
    changes: draft.changes,
    complaints: draft.complaints.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    doubts: draft.doubts.all(),
    rows: rows.length,
  }
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

/* 截至2026年6月底, in the heading of the figures or in a title row above. */
function dateAbove({ filled, first, columns }: Header, today: CalendarDate): CalendarDate | null {
  const texts = columns.filter(({ column }) => column === 'latest' || column === 'progress').map(({ asOf }) => asOf)
  const titles = filled.table.rows.slice(0, first).flatMap((row) => row.map(cellText))
  texts.push(...titles.filter((text) => /截[至止]|as of/i.test(text)))
  for (const text of texts) {
    const last = endOfPeriod(text, titles) ?? parseDeadline(readDates(text, today)[0]?.date ?? '')?.last
    if (last !== undefined && last <= today) return last
  }
  return null
}

/* The last day of 1—9月, in the year that the heading or a title names; null for another text, and where no year is named. */
function endOfPeriod(text: string, titles: readonly string[]): CalendarDate | null {
  const [, own, month] = /^(?:(\d{4})年)?0?1月?[—–~〜至到]+(\d{1,2})月/.exec(text) ?? []
  const years = new Set(
    titles.flatMap((title) => [...title.normalize('NFKC').matchAll(/(20\d\d)年/g)].map((match) => match[1] ?? '')),
  )
  const year = own ?? (years.size === 1 ? [...years][0] : undefined)
  if (month === undefined || year === undefined) return null
  return parseDeadline(`${year}-${month.padStart(2, '0')}`)?.last ?? null
}

/* Columns with values that nothing is read from, and sheets that are not read at all. */
function* unread(workbook: Workbook, { filled, first, last, columns }: Header): Generator<SheetComplaint> {
  const sheet = filled.table.name
  for (const [at, { column, heading }] of columns.entries()) {
    const code = column === null ? 'unknown-column' : FOLLOWS.has(column) ? 'column-for-reading' : null
    if (code === null) continue
    for (let row = last + 1; row < filled.table.rows.length; row += 1) {
      const cell = rowCellAt(filled, row, at)
      if (isBlank(cell)) continue
      yield { code, sheet, row: first + 1, column: columnLetter(at), heading, found: cellText(cell), expected: '' }
      break
    }
  }
  for (const table of workbook)
    if (table !== filled.table && !READ_ME.has(table.name) && table.rows.some((row) => !row.every(isBlank)))
      yield {
        code: 'extra-sheet',
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
