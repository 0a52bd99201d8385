/** What a file says as a ledger: wanted in the place of the open one, with all that was found wrong on the way. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { SetAside } from '#src/domain/read-ledger.ts'
import type { Doubt } from '#src/desk/sheet/doubts.ts'
import type { SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import { importSource } from '#src/desk/sheet/import-source.ts'
import { readSheet } from '#src/desk/sheet/read-sheet.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import { holdsLedger, workbookToLedger, type PlacedIssue } from '#src/desk/sheet/workbook-to-ledger.ts'
import type { PlanOptions } from './import-messages.ts'
import type { FileContent } from './read-file.ts'

/** How the rows of a table are read; PlanOptions says what each means. */
export type ReadOptions = Pick<
  PlanOptions,
  'lang' | 'today' | 'mapping' | 'announced' | 'figureDate' | 'answers' | 'restatedOn'
>

/** What a file came to. */
export interface ContentReading {
  /** Not yet known to be valid where it comes from a table: rows may contradict each other. Null: nothing could be read. */
  readonly wanted: Ledger | null
  /** It holds all of its ledger, so that what is missing in it may be meant to go. */
  readonly isWhole: boolean
  readonly setAside: readonly SetAside[]
  readonly mapping: SheetMapping | null
  /** Rows that hold a task; null for a whole ledger. */
  readonly rows: number | null
  readonly complaints: readonly SheetComplaint[]
  /** What a table leaves open, answered or not. */
  readonly doubts: readonly Doubt[]
  readonly issues: readonly PlacedIssue[]
}

const NOTHING: ContentReading = {
  wanted: null,
  isWhole: false,
  setAside: [],
  mapping: null,
  rows: null,
  complaints: [],
  doubts: [],
  issues: [],
}

/** Reads what a file holds over a ledger. `fileName` names the source of what is new. */
export function* readContent(
  content: FileContent,
  base: Ledger,
  fileName: string,
  options: ReadOptions,
): Generator<void, ContentReading> {
  if (content.kind === 'ledger') {
    const issues = content.setAside.flatMap((record) => record.issues.map((issue) => ({ issue, place: null })))
    return { ...NOTHING, wanted: content.ledger, isWhole: true, setAside: content.setAside, issues }
  }
  const { workbook } = content
  const { today, lang, mapping, announced, figureDate, answers = {}, restatedOn = null } = options
  const source = importSource(base, fileName, today)
  if (holdsLedger(workbook)) {
    const read = yield* workbookToLedger(workbook, { today, source, answers, restatedOn })
    const { complaints, issues } = read
    if (!read.ok) return { ...NOTHING, complaints, issues }
    const { ledger: wanted, setAside, doubts } = read
    return { ...NOTHING, wanted, isWhole: true, setAside, complaints, doubts, issues }
  }
  const read = yield* readSheet(workbook, mapping, {
    ledger: base,
    lang,
    today,
    source,
    announced,
    figureDate,
    answers,
    restatedOn,
  })
  return {
    ...NOTHING,
    wanted: read.mapping && read.ledger,
    mapping: read.mapping,
    rows: read.rows,
    complaints: read.complaints,
    doubts: read.doubts,
  }
}

/** As readContent, for a file that shall be a ledger of its own: the rows of a table join `empty`, and make nothing where none of them can be read. */
export function* readAlone(
  content: FileContent,
  empty: Ledger,
  fileName: string,
  options: ReadOptions,
): Generator<void, ContentReading> {
  const read = yield* readContent(content, empty, fileName, options)
  return read.wanted === empty ? { ...read, wanted: null } : read
}

/** The start of a ledger under an id, named like the file, in which nothing has been entered: what has a name in the ledger that is given keeps it. */
export function emptied(ledger: Ledger, id: string, fileName: string, today: CalendarDate): Ledger {
  const name = fileName.replace(/\.[^.]*$/, '')
  const { changes: _changes, ...kept } = ledger
  return {
    ...kept,
    id,
    title: { zh: name, en: name },
    edition: today,
    sources: [],
    commitments: [],
    reports: [],
    facts: [],
  }
}
