/** The import under way: one for the page, so that it goes on while somebody looks at another part. Nothing in it is kept when the page goes. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ProposedChange } from '#src/desk/records/draft.ts'
import { LIMITS } from '#src/desk/files/xlsx-limits.ts'
import { withWorker } from '#src/lib/with-worker.ts'
import { usualAnnounced } from '#src/desk/sheet/usual-announced.ts'
import type { ComplaintLine } from './complaint-lines.ts'
import type { Doubt } from '#src/desk/sheet/doubts.ts'
import { linkTo, type ImportLink, type OwnAnswer } from './import-link.ts'
import type { FromImport, OffendingFormat } from './import-messages.ts'
import type { ImportContext, ImportRefusal, ImportSettings, ImportState, Taken } from './import-state.ts'
import ImportWorker from './import-worker.ts?worker&inline'

const NO_SETTINGS: ImportSettings = {
  mapping: null,
  announced: null,
  figureDate: null,
  answers: {},
  recalled: [],
  removes: null,
}
const IDLE: ImportState = { phase: 'idle' }
const ARTICLES = /\.(?:txt|md|docx?|wps|rtf|pdf)$/i

const store = createStore<ImportState>(() => IDLE)
const set = (next: ImportState): void => store.setState(next, true)
let link: ImportLink | null = null
let leaving = new AbortController()
let context: ImportContext | null = null
/** Tells the plan that was asked for last from those before it. */
let serial = 0
let collecting: ComplaintLine[] = []
/** What was settled for the files of this visit, so that giving one up loses no work. */
const settled = new Map<string, ImportSettings>()

/** The import as it is now. */
export function useImport(): ImportState {
  return useStore(store)
}

/** Gives up what is under way; nothing was taken. */
export function endImport(): void {
  stop()
  set(IDLE)
}

/** Begins with a file; what was under way is given up. */
export async function startImport(file: File, given: ImportContext): Promise<void> {
  stop()
  context = given
  const { signal } = leaving
  const { name: fileName, size } = file
  const unread = refusedUnread(file)
  if (unread) {
    set({ phase: 'refused', fileName, refusal: unread })
    return
  }
  set({ phase: 'reading', fileName, working: { step: 'file', share: 0 } })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (signal.aborted) return
  if (bytes === null) refuse(fileName, { why: 'unreadable' })
  else void hold(bytes, { fileName, size, key: keyOf(file) }, signal)
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

type OpenImport = Extract<ImportState, { phase: 'open' }>

/** Settles something about how the file is read, given or made of what is open; it is read anew at once. Null: nothing is settled. */
export function settleImport(
  given: Partial<ImportSettings> | ((open: OpenImport) => Partial<ImportSettings> | null),
): void {
  const state = store.getState()
  if (state.phase !== 'open') return
  const patch = typeof given === 'function' ? given(state) : given
  if (patch === null) return
  const settings = { ...state.settings, ...patch }
  settled.set(state.key, settings)
  set({ ...state, settings })
  void replan()
}

/** Says what was taken; the file itself is no longer needed. */
export function markTaken(taken: Taken): void {
  const state = store.getState()
  if (state.phase !== 'open') return
  stop()
  set({ phase: 'taken', fileName: state.fileName, taken })
}

/** As ImportLink says; these reject too where no file is open. */
export async function askProposals(): Promise<readonly ProposedChange[]> {
  return openLink().proposals()
}

export async function askAlone(id: string): Promise<OwnAnswer> {
  return openLink().alone(id)
}

/** Puts further questions beside those of the plan. */
export function askMore(doubts: readonly Doubt[]): void {
  const state = store.getState()
  if (state.phase !== 'open' || state.plan === null) return
  set({ ...state, plan: { ...state.plan, doubts: [...state.plan.doubts, ...doubts] } })
}

export async function askOffending(format: OffendingFormat): Promise<ArrayBuffer | null> {
  return openLink().offending(format)
}

function openLink(): ImportLink {
  if (!link) throw new Error('no import')
  return link
}

function stop(): void {
  leaving.abort()
  leaving = new AbortController()
  link = null
}

function refuse(fileName: string, refusal: ImportRefusal): void {
  stop()
  set({ phase: 'refused', fileName, refusal })
}

function refusedUnread({ name, size }: File): ImportRefusal | null {
  if (ARTICLES.test(name)) return { why: 'article' }
  return size > LIMITS.file
    ? { why: 'file', fault: { code: 'too-big', sheet: null, found: size, limit: LIMITS.file } }
    : null
}

/* Changed and saved again, it is another file: its columns may have moved. */
function keyOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`
}

interface HeldFile {
  readonly fileName: string
  readonly size: number
  readonly key: string
}

/** Has a worker hold the file until it is given up; a worker that fails is our own fault, and is said. */
async function hold(bytes: ArrayBuffer, file: HeldFile, signal: AbortSignal): Promise<void> {
  try {
    await withWorker<never>(ImportWorker, signal, (worker) => {
      link = linkTo(worker, signal)
      worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => hear(data, file))
      link.post({ kind: 'file', bytes, name: file.fileName }, [bytes])
    })
  } catch {
    if (!signal.aborted) refuse(file.fileName, { why: 'program' })
  }
}

function hear(message: FromImport, { fileName, size, key }: HeldFile): void {
  const state = store.getState()
  switch (message.kind) {
    case 'progress':
      if (state.phase === 'reading' || (state.phase === 'open' && state.working))
        set({ ...state, working: { step: message.step, share: message.share } })
      break
    case 'refused':
      refuse(fileName, message.refusal)
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
      // The answers to questions, which the link hears.
      break
  }
}

/** Asks the worker what the file comes to now. Where it cannot be asked, that is said: nothing would ever come. */
async function replan(): Promise<void> {
  const state = store.getState()
  const asked = link
  if (state.phase !== 'open' || !context || !asked) return
  const { signal } = leaving
  const { settings, fileName } = state
  serial += 1
  collecting = []
  const mine = serial
  const { ledger, lang, today, rule } = context
  set({ ...state, working: { step: 'rows', share: 0 } })
  try {
    await asked.give(ledger)
    if (mine !== serial || signal.aborted) return
    const { mapping, announced, figureDate, answers, removes } = settings
    const since = announced ?? usualAnnounced(ledger) ?? today
    asked.post({
      kind: 'plan',
      serial,
      options: { lang, today, rule, mapping, announced: since, restatedOn: announced, figureDate, answers, removes },
    })
  } catch {
    if (!signal.aborted) refuse(fileName, { why: 'program' })
  }
}
