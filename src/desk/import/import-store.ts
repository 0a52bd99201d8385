/** The import under way: one for the page, so that it goes on while somebody looks at another part. Nothing in it is kept when the page goes. */
import { useSyncExternalStore } from 'react'
import { packResult } from '#src/data/read-messages.ts'
import type { ProposedChange } from '#src/desk/records/draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { LIMITS } from '#src/desk/files/xlsx-limits.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import { usualAnnounced } from '#src/desk/sheet/usual-announced.ts'
import type { ComplaintLine } from './complaint-lines.ts'
import type { FromImport, OffendingFormat, ToImport } from './import-messages.ts'
import type { ImportContext, ImportSettings, ImportState, Taken } from './import-state.ts'
import ImportWorker from './import-worker.ts?worker&inline'

const NO_SETTINGS: ImportSettings = { mapping: null, announced: null, figureDate: null, removes: null }
const IDLE: ImportState = { phase: 'idle' }
const ARTICLES = /\.(?:txt|md|docx?|wps|rtf|pdf)$/i

let state: ImportState = IDLE
const listeners = new Set<() => void>()
let worker: Worker | null = null
let leaving = new AbortController()
let context: ImportContext | null = null
/** What the worker was last given to compare with, and when all of it is there: a plan asked for before that would find no ledger. */
let sent: Ledger | null = null
let sending: Promise<void> = Promise.resolve()
let serial = 0
let collecting: ComplaintLine[] = []
/** What was settled for the files of this visit, so that giving one up loses no work. */
const settled = new Map<string, ImportSettings>()

function set(next: ImportState): void {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The import as it is now. */
export function useImport(): ImportState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Gives up what is under way; nothing was taken. */
export function endImport(): void {
  stop()
  set(IDLE)
}

function stop(): void {
  leaving.abort()
  leaving = new AbortController()
  worker?.terminate()
  worker = null
  sent = null
  sending = Promise.resolve()
}

/** Begins with a file; what was under way is given up. */
export async function startImport(file: File, given: ImportContext): Promise<void> {
  stop()
  context = given
  const { signal } = leaving
  const fileName = file.name
  if (ARTICLES.test(fileName)) {
    set({ phase: 'refused', fileName, refusal: { why: 'article' } })
    return
  }
  if (file.size > LIMITS.file) {
    set({
      phase: 'refused',
      fileName,
      refusal: { why: 'file', fault: { code: 'too-big', sheet: null, found: file.size, limit: LIMITS.file } },
    })
    return
  }
  set({ phase: 'reading', fileName, working: { step: 'file', share: 0 } })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (signal.aborted) return
  if (bytes === null) {
    set({ phase: 'refused', fileName, refusal: { why: 'unreadable' } })
    return
  }
  worker = new ImportWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) =>
    hear(data, { fileName, size: file.size, key: keyOf(file) }),
  )
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    stop()
    set({ phase: 'refused', fileName, refusal: { why: 'program' } })
  })
  post({ kind: 'file', bytes, name: fileName }, [bytes])
}

function post(message: ToImport, transfer: Transferable[] = []): void {
  worker?.postMessage(message, transfer)
}

/* Changed and saved again, it is another file: its columns may have moved. */
function keyOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`
}

function hear(
  message: FromImport,
  { fileName, size, key }: { readonly fileName: string; readonly size: number; readonly key: string },
): void {
  switch (message.kind) {
    case 'progress':
      if (state.phase === 'reading' || (state.phase === 'open' && state.working))
        set({ ...state, working: { step: message.step, share: message.share } })
      break
    case 'refused':
      stop()
      set({ phase: 'refused', fileName, refusal: message.refusal })
      break
    case 'facts':
      set({
        phase: 'open',
        key,
        fileName,
        size,
        facts: message.facts,
        settings: settled.get(key) ?? NO_SETTINGS,
        plan: null,
        lines: [],
        working: { step: 'rows', share: 0 },
      })
      void replan()
      break
    case 'complaints':
      if (message.serial === serial) collecting.push(...message.lines)
      break
    case 'plan':
      if (message.serial === serial && state.phase === 'open')
        set({ ...state, plan: message.plan, lines: collecting, working: null })
      break
    default:
      // The answers to `ask`.
      break
  }
}

/** Asks the worker what the file comes to now. */
async function replan(): Promise<void> {
  if (state.phase !== 'open' || !context) return
  const { signal } = leaving
  const { settings } = state
  serial += 1
  collecting = []
  const mine = serial
  const { ledger, lang, today, rule } = context
  set({ ...state, working: { step: 'rows', share: 0 } })
  try {
    if (sent !== ledger) {
      sent = ledger
      sending = sending.then(() => inSlices(sendBase(ledger), signal))
    }
    await sending
  } catch {
    return // Given up.
  }
  if (mine !== serial) return
  const { mapping, announced, figureDate, removes } = settings
  post({
    kind: 'plan',
    serial,
    options: {
      lang,
      today,
      rule,
      mapping,
      announced: announced ?? usualAnnounced(ledger) ?? today,
      figureDate,
      removes,
    },
  })
}

function* sendBase(ledger: Ledger): Generator<void, void> {
  for (const message of packResult({ ok: true, ledger, setAside: [] })) {
    post({ kind: 'base', message })
    yield
  }
}

/** Tells what the file is now compared with; it is compared anew where that has changed. */
export function compareWith(given: ImportContext): void {
  const same =
    context !== null &&
    context.ledger === given.ledger &&
    context.lang === given.lang &&
    context.today === given.today &&
    context.rule === given.rule
  context = given
  if (!same) void replan()
}

/** Settles something about how the file is read; it is read anew at once. */
export function settleImport(patch: Partial<ImportSettings>): void {
  if (state.phase !== 'open') return
  const settings = { ...state.settings, ...patch }
  settled.set(state.key, settings)
  set({ ...state, settings })
  void replan()
}

/** Says what was taken; the file itself is no longer needed. */
export function markTaken(taken: Taken): void {
  if (state.phase !== 'open') return
  const { fileName } = state
  stop()
  set({ phase: 'taken', fileName, taken })
}

type Answer = Extract<FromImport, { kind: 'proposals' | 'own' | 'offending' }>

function ask<Result>(question: ToImport, read: (answer: Answer) => Result | undefined): Promise<Result> {
  const { signal } = leaving
  return new Promise((resolve, reject) => {
    const asked = worker
    if (!asked) {
      reject(new Error('no import'))
      return
    }
    const listen = ({ data }: MessageEvent<FromImport>) => {
      const result =
        data.kind === 'proposals' || data.kind === 'own' || data.kind === 'offending' ? read(data) : undefined
      if (result === undefined) return
      asked.removeEventListener('message', listen)
      resolve(result)
    }
    asked.addEventListener('message', listen)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    post(question)
  })
}

/** The changes of the plan on screen, as proposals for drafts. Rejects when the import is given up. */
export function askProposals(): Promise<readonly ProposedChange[]> {
  const proposals: ProposedChange[] = []
  return ask({ kind: 'proposals' }, (answer) => {
    if (answer.kind !== 'proposals') return undefined
    proposals.push(...answer.proposals)
    return answer.isLast ? proposals : undefined
  })
}

/** The file as a ledger of its own; null where nothing in it can stand alone. `id`: for a table, which brings none. */
export function askOwn(id: string): Promise<ArrayBuffer | null> {
  return ask({ kind: 'own', id }, (answer) => (answer.kind === 'own' ? answer.bytes : undefined))
}

/** The rows in which something was left out; null where there are none. */
export function askOffending(format: OffendingFormat): Promise<ArrayBuffer | null> {
  return ask({ kind: 'offending', format }, (answer) => (answer.kind === 'offending' ? answer.bytes : undefined))
}
