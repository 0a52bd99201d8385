/** The worker's side of an import: it holds the open ledger and the file, and answers what the one would change in the other. */
import { createUnpacker } from '#src/data/read-messages.ts'
import { ledgerText } from '#src/desk/records/publish.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { FileFacts, FromImport, PlanOptions, Refusal, ToImport } from './import-messages.ts'
import { offendingFile } from './offending-file.ts'
import { planImport, type Planned } from './plan-import.ts'
import { emptied, readAlone } from './read-content.ts'
import { natureOf, readFile, type FileContent } from './read-file.ts'

/** Faults of a ledger file that are shown; the others are counted. */
const ISSUES_SHOWN = 200
const LINES_A_MESSAGE = 1000
const PROPOSALS_A_MESSAGE = 300
/** Milliseconds between two words of progress. */
const RHYTHM = 80

interface Held {
  base: Ledger | null
  content: FileContent | null
  name: string
  planned: Planned | null
  options: PlanOptions | null
}

const held: Held = { base: null, content: null, name: '', planned: null, options: null }
let unpack = createUnpacker()
let told = 0

function answer(message: FromImport, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

function tell(progress: Extract<FromImport, { kind: 'progress' }>): void {
  const now = performance.now()
  if (now - told < RHYTHM) return
  told = now
  answer(progress)
}

function factsOf(content: FileContent): FileFacts {
  const workbook = content.kind === 'workbook' ? content.workbook : []
  return {
    nature: natureOf(content),
    sheets: workbook.map(({ name, rows }) => ({ name, rows: rows.length })),
    notices: content.notices,
  }
}

function firstFaults(refusal: Refusal): Refusal {
  return refusal.why === 'ledger' ? { ...refusal, issues: refusal.issues.slice(0, ISSUES_SHOWN) } : refusal
}

async function open(bytes: ArrayBuffer, name: string): Promise<void> {
  const read = await readFile(bytes, name, ({ done, total }) =>
    tell({ kind: 'progress', step: 'file', share: total === 0 ? 0 : done / total }),
  )
  held.name = name
  held.planned = null
  held.content = read.ok ? read.content : null
  answer(
    read.ok ? { kind: 'facts', facts: factsOf(read.content) } : { kind: 'refused', refusal: firstFaults(read.refusal) },
  )
}

function plan(serial: number, options: PlanOptions): void {
  const { base, content, name } = held
  if (!base || !content) return
  const steps = planImport(content, base, name, options)
  let count = 0
  let next = steps.next()
  for (; next.done !== true; next = steps.next()) {
    count += 1
    /* How many there will be is not known: nearer and nearer to the end of the step. */
    tell({ kind: 'progress', step: next.value, share: count / (count + 100) })
  }
  held.options = options
  held.planned = next.value
  const { lines } = next.value
  for (let start = 0; start < lines.length; start += LINES_A_MESSAGE)
    answer({ kind: 'complaints', serial, lines: lines.slice(start, start + LINES_A_MESSAGE) })
  answer({ kind: 'plan', serial, plan: next.value.plan })
}

function sendProposals(): void {
  const proposals = held.planned?.proposals ?? []
  for (let start = 0; start < proposals.length; start += PROPOSALS_A_MESSAGE)
    answer({ kind: 'proposals', proposals: proposals.slice(start, start + PROPOSALS_A_MESSAGE), isLast: false })
  answer({ kind: 'proposals', proposals: [], isLast: true })
}

function sendOwn(id: string): void {
  const { base, content, name, options } = held
  const alone =
    base && content && options
      ? runSteps(readAlone(content, emptied(base, id, name, options.today), name, options))
      : null
  const read = alone?.wanted ? readLedger(alone.wanted) : null
  const open = alone?.doubts.filter(({ answer: said }) => said === null) ?? []
  const bytes = read?.ok === true ? new TextEncoder().encode(ledgerText(read.ledger)).buffer : null
  answer({ kind: 'own', bytes, open }, bytes ? [bytes] : [])
}

async function act(message: ToImport): Promise<void> {
  switch (message.kind) {
    case 'base': {
      const result = unpack(message.message)
      if (result) unpack = createUnpacker()
      if (result?.ok === true) held.base = result.ledger
      break
    }
    case 'file':
      await open(message.bytes, message.name)
      break
    case 'plan':
      plan(message.serial, message.options)
      break
    case 'proposals':
      sendProposals()
      break
    case 'own':
      sendOwn(message.id)
      break
    case 'offending': {
      const { content, planned, options } = held
      const bytes =
        content?.kind === 'workbook' && planned && options
          ? await offendingFile(content.workbook, planned.reading, message.format, options.lang)
          : null
      answer({ kind: 'offending', bytes }, bytes ? [bytes] : [])
      break
    }
  }
}

/* One after the other: a plan must not be asked of a file that is still being read. */
let last: Promise<void> = Promise.resolve()
addEventListener('message', (event: MessageEvent<ToImport>) => {
  last = last
    .then(() => act(event.data))
    .catch((error: unknown) => {
      /* Out of this task, so that the page hears of it as an error of the worker. */
      setTimeout(() => {
        throw error
      })
    })
})
