/** A file of any kind as a ledger at once, for those who need no screen: the very steps that the import takes one by one. */
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger, type SetAside } from '#src/domain/read-ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Doubt } from '#src/desk/sheet/doubts.ts'
import type { FileFault, FileNotice, SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import type { PlacedIssue } from '#src/desk/sheet/workbook-to-ledger.ts'
import type { FileNature } from './import-messages.ts'
import { readAlone, readContent, type ReadOptions } from './read-content.ts'
import { natureOf, readFile, type FileContent, type JsonEncoding } from './read-file.ts'

/** How a file is opened. */
export interface OpenContext extends ReadOptions {
  /** What the rows of a table join. */
  readonly base: Ledger
  /** `base` is an empty start: a table of which nothing can be read makes no ledger. */
  readonly isAlone: boolean
}

/** What a file came to. */
export interface OpenedFile {
  readonly nature: FileNature
  /** Of a ledger's JSON; null: the file is none. */
  readonly encoding: JsonEncoding | null
  /** Why it could not be opened at all; null: it could, and then the rest says what was found. */
  readonly fault: FileFault | null
  /** Valid; null: none could be made of the file. */
  readonly ledger: Ledger | null
  /** Records that were left out of it. */
  readonly setAside: readonly SetAside[]
  /** Faults of the ledger: those found in what was made of sheets first. */
  readonly issues: readonly PlacedIssue[]
  /** Faults of sheets. */
  readonly complaints: readonly SheetComplaint[]
  /** What a table leaves open, answered or not. */
  readonly doubts: readonly Doubt[]
  readonly notices: readonly FileNotice[]
}

const NOTHING = {
  fault: null,
  ledger: null,
  setAside: [],
  issues: [],
  complaints: [],
  doubts: [],
  notices: [],
} as const

/** Opens the bytes of a file of that name. Never throws. */
export async function openFile(bytes: ArrayBuffer, name: string, context: OpenContext): Promise<OpenedFile> {
  const read = await readFile(bytes, name)
  const { encoding } = read
  if (read.ok) return { ...openContent(read.content, name, context), encoding, notices: read.content.notices }
  const { refusal } = read
  const nature = encoding === null ? 'table' : 'ledger'
  return refusal.why === 'file'
    ? { ...NOTHING, nature, encoding, fault: refusal.fault }
    : { ...NOTHING, nature, encoding, issues: refusal.issues.map(unplaced) }
}

function openContent(
  content: FileContent,
  name: string,
  { base, isAlone, ...options }: OpenContext,
): Omit<OpenedFile, 'encoding' | 'notices'> {
  const reading = runSteps((isAlone ? readAlone : readContent)(content, base, name, options))
  const { wanted, setAside, issues, complaints, doubts } = reading
  const opened = { fault: null, nature: natureOf(content), complaints, doubts }
  if (content.kind === 'ledger' || wanted === null) return { ...opened, ledger: wanted, setAside, issues }
  // What was made of rows, and changed in the sheet that people work in, has still to pass.
  const passed = readLedger(wanted)
  if (!passed.ok) return { ...opened, ledger: null, setAside: [], issues: [...passed.issues.map(unplaced), ...issues] }
  const own = passed.setAside.flatMap((record) => record.issues.map(unplaced))
  return {
    ...opened,
    ledger: passed.ledger,
    setAside: [...passed.setAside, ...setAside],
    issues: [...own, ...issues],
  }
}

function unplaced(issue: PlacedIssue['issue']): PlacedIssue {
  return { issue, place: null }
}
