/** What a file says as a ledger: wanted in the place of the open one, with all that was found wrong on the way. */
import type { Ledger } from '#src/domain/ledger.ts'
import type { SetAside } from '#src/domain/read-ledger.ts'
import type { SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import { importSource } from '#src/desk/sheet/import-source.ts'
import { readSheet } from '#src/desk/sheet/read-sheet.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import { holdsLedger, workbookToLedger, type PlacedIssue } from '#src/desk/sheet/workbook-to-ledger.ts'
import type { PlanOptions } from './import-messages.ts'
import type { FileContent } from './read-file.ts'

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
  readonly issues: readonly PlacedIssue[]
}

const NOTHING: ContentReading = {
  wanted: null,
  isWhole: false,
  setAside: [],
  mapping: null,
  rows: null,
  complaints: [],
  issues: [],
}

/** Reads what a file holds over a ledger. `fileName` names the source of what is new. */
export function* readContent(
  content: FileContent,
  base: Ledger,
  fileName: string,
  options: PlanOptions,
): Generator<void, ContentReading> {
  if (content.kind === 'ledger') {
    const issues = content.setAside.flatMap((record) => record.issues.map((issue) => ({ issue, place: null })))
    return { ...NOTHING, wanted: content.ledger, isWhole: true, setAside: content.setAside, issues }
  }
  const { workbook } = content
  const { today, lang, mapping, announced, figureDate } = options
  const source = importSource(base, fileName, today)
  if (holdsLedger(workbook)) {
    const read = yield* workbookToLedger(workbook, { today, source })
    const { complaints, issues } = read
    if (!read.ok) return { ...NOTHING, complaints, issues }
    return { ...NOTHING, wanted: read.ledger, isWhole: true, setAside: read.setAside, complaints, issues }
  }
  const read = yield* readSheet(workbook, mapping, { ledger: base, lang, today, source, announced, figureDate })
  return {
    ...NOTHING,
    wanted: read.mapping && read.ledger,
    mapping: read.mapping,
    rows: read.rows,
    complaints: read.complaints,
  }
}

/** The ledger that a file makes on its own: its own ledger, or its rows alone, with the id and the names of the one that is given. Not yet known to be valid; null where it has none. */
export function* readAlone(
  content: FileContent,
  base: Ledger,
  fileName: string,
  options: PlanOptions,
): Generator<void, Ledger | null> {
  const isTable = content.kind === 'workbook' && !holdsLedger(content.workbook)
  if (!isTable) return (yield* readContent(content, base, fileName, options)).wanted
  const name = fileName.replace(/\.[^.]*$/, '')
  const empty: Ledger = {
    ...base,
    title: { zh: name, en: name },
    edition: options.today,
    sources: [],
    commitments: [],
    reports: [],
    facts: [],
  }
  const { changes: _kept, ...alone } = empty
  const read = yield* readContent(content, alone, fileName, options)
  return read.wanted === alone ? null : read.wanted
}
