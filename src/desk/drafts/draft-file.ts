/** Drafts as a file of JSON lines: a head, then one proposal a line, so that thousands are written and read bit by bit. */
import * as z from 'zod/mini'
import type { Ledger } from '#src/domain/ledger.ts'
import { LEDGER_TABLES, type Draft, type DraftRecord, type ProposedChange } from '#src/desk/records/draft.ts'
import { keptText, readKept } from '#src/desk/records/read-kept.ts'

/** not-drafts: the file is something else · line: that line (from 1) cannot be read, or is missing · other: it is of another ledger. */
export type DraftFile =
  | { readonly ok: true; readonly proposals: readonly ProposedChange[] }
  | { readonly ok: false; readonly why: 'not-drafts' }
  | { readonly ok: false; readonly why: 'line'; readonly line: number }
  | { readonly ok: false; readonly why: 'other'; readonly ledger: string }

const KIND = 'drafts'
const LINES_A_STEP = 200

const headSchema = z.object({ duixian: z.literal(KIND), ledger: keptText, count: z.number() })

const recordSchema: z.ZodMiniType<DraftRecord | null> = z.nullable(z.looseObject({}))

const proposalSchema: z.ZodMiniType<ProposedChange> = z.object({
  table: z.enum([...LEDGER_TABLES, 'frame']),
  id: z.string(),
  base: recordSchema,
  value: recordSchema,
  note: keptText,
})

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
  const head = readKept(headSchema, first.replace(/^\uFEFF/, ''))
  if (!head) return { ok: false, why: 'not-drafts' }
  if (head.ledger !== ledger) return { ok: false, why: 'other', ledger: head.ledger }
  const proposals: ProposedChange[] = []
  for (let place = 0; place < head.count; place += 1) {
    const proposal = readKept(proposalSchema, lines[place] ?? '')
    if (!proposal) return { ok: false, why: 'line', line: place + 2 }
    proposals.push(proposal)
    if (place % LINES_A_STEP === LINES_A_STEP - 1) yield
  }
  return { ok: true, proposals }
}
