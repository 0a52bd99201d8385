/** Drafts as a file of JSON lines: a head, then one proposal a line, so that thousands are written and read bit by bit. */
import type { Ledger } from '#src/domain/ledger.ts'
import {
  LEDGER_TABLES,
  type Draft,
  type DraftRecord,
  type DraftTable,
  type ProposedChange,
} from '#src/desk/records/draft.ts'

/** not-drafts: the file is something else · line: that line (from 1) cannot be read, or is missing · other: it is of another ledger. */
export type DraftFile =
  | { readonly ok: true; readonly proposals: readonly ProposedChange[] }
  | { readonly ok: false; readonly why: 'not-drafts' }
  | { readonly ok: false; readonly why: 'line'; readonly line: number }
  | { readonly ok: false; readonly why: 'other'; readonly ledger: string }

const KIND = 'drafts'
const LINES_A_STEP = 200

/** The text of the file, in pieces. */
export function* writeDraftFile({ id, edition }: Ledger, drafts: readonly Draft[]): Generator<void, readonly string[]> {
  const pieces = [`${JSON.stringify({ duixian: KIND, ledger: id, edition, count: drafts.length })}\n`]
  for (let start = 0; start < drafts.length; start += LINES_A_STEP) {
    const lines = drafts
      .slice(start, start + LINES_A_STEP)
      .map(
        ({ table, id: record, base, value, note }) => `${JSON.stringify({ table, id: record, base, value, note })}\n`,
      )
    pieces.push(lines.join(''))
    yield
  }
  return pieces
}

/** Reads such a text for the ledger of that id. All of it or nothing. */
export function* readDraftFile(text: string, ledger: string): Generator<void, DraftFile> {
  const [first = '', ...lines] = text.split(/\r?\n/)
  const head = parsed(first.replace(/^\uFEFF/, ''))
  if (head?.['duixian'] !== KIND || typeof head['count'] !== 'number') return { ok: false, why: 'not-drafts' }
  if (head['ledger'] !== ledger) return { ok: false, why: 'other', ledger: String(head['ledger']) }
  const proposals: ProposedChange[] = []
  for (let place = 0; place < head['count']; place += 1) {
    const proposal = proposalOf(parsed(lines[place] ?? ''))
    if (!proposal) return { ok: false, why: 'line', line: place + 2 }
    proposals.push(proposal)
    if (place % LINES_A_STEP === LINES_A_STEP - 1) yield
  }
  return { ok: true, proposals }
}

function parsed(line: string): DraftRecord | null {
  try {
    return recordOf(JSON.parse(line))
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is DraftRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordOf(value: unknown): DraftRecord | null {
  return isRecord(value) ? value : null
}

function isTable(value: unknown): value is DraftTable {
  return value === 'frame' || LEDGER_TABLES.some((table) => table === value)
}

function proposalOf(line: DraftRecord | null): ProposedChange | null {
  if (!line) return null
  const { table, id, base, value, note } = line
  const isWhole = isTable(table) && typeof id === 'string' && base !== undefined && value !== undefined
  return isWhole
    ? { table, id, base: recordOf(base), value: recordOf(value), note: typeof note === 'string' ? note : '' }
    : null
}
