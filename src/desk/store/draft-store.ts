/** Drafts as this browser keeps them: each a record of its own, every change a step that can be undone. */
import { conflictOf, mergedValue } from '#src/desk/records/lay-drafts.ts'
import type { DeskFault, Draft, DraftConflict, DraftRecord, ProposedChange } from '#src/desk/records/draft.ts'
import type { DraftStep } from './draft-step.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { faultOf } from './desk-fault.ts'
import type { DeskDb, DeskWriter, StepSwap } from './desk-stores.ts'

/** A proposal to be kept. `from`: the draft that the editor started with; null: there was none, it started with the published record. */
export interface DraftEdit extends ProposedChange {
  readonly from: Draft | null
}

/** All drafts over a ledger, oldest change first; the steps that undo and redo would take; `revision` is another after every change. */
export interface LedgerDrafts {
  readonly drafts: readonly Draft[]
  readonly undo: DraftStep | null
  readonly redo: DraftStep | null
  readonly revision: number
}

/** Another tab has changed the same field since the editor began. `conflict.theirs` is what it wants now; saving `insist` keeps mine where they clash, and theirs elsewhere. */
export interface TabConflict {
  readonly conflict: DraftConflict
  readonly insist: DraftEdit
}

/** conflict: nothing was kept, of any edit. */
export type SaveResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'conflict'; readonly conflicts: readonly TabConflict[] }
  | { readonly ok: false; readonly why: DeskFault }

/** Drafts over ledgers, by the id of the ledger. */
export interface DraftStore {
  /** Rejects with the storage's error. */
  readonly list: (ledger: string) => Promise<LedgerDrafts>
  /** Keeps all of the edits as one step, or none. An edit that wants what is published drops its draft. */
  readonly save: (ledger: string, edits: readonly DraftEdit[]) => Promise<SaveResult>
  /** Takes back the last step, whichever tab made it; ok, too, where there is none. */
  readonly undo: (ledger: string) => Promise<SaveResult>
  readonly redo: (ledger: string) => Promise<SaveResult>
}

const MOST_STEPS = 200
/** Changes given to the storage at once: so few that a whole import leaves the page its turns. */
const AT_ONCE = 100
const COUNTER = 'changed'

/** The store over a storage; `tell` hears of every ledger whose drafts have changed. */
export function createDraftStore(db: DeskDb, tell: (ledger: string) => void): DraftStore {
  const change = async (ledger: string, work: (writer: DeskWriter) => Promise<SaveResult>): Promise<SaveResult> => {
    try {
      const result = await db.write(work)
      if (result.ok) tell(ledger)
      return result
    } catch (error) {
      return { ok: false, why: faultOf(error) }
    }
  }
  return {
    list: (ledger) =>
      db.read(async ({ get, list }) => {
        const [drafts, steps, counter] = await Promise.all([
          list('drafts', [ledger]),
          list('steps', [ledger]),
          get('counters', [COUNTER]),
        ])
        return {
          drafts: [...drafts].sort((a, b) => a.changed - b.changed),
          undo: lastDone(steps),
          redo: firstUndone(steps),
          revision: counter?.value ?? 0,
        }
      }),
    save: (ledger, edits) => change(ledger, (writer) => saveEdits(writer, ledger, edits)),
    undo: (ledger) => change(ledger, async (writer) => swap(writer, lastDone(await writer.list('steps', [ledger])))),
    redo: (ledger) => change(ledger, async (writer) => swap(writer, firstUndone(await writer.list('steps', [ledger])))),
  }
}

function lastDone(steps: readonly DraftStep[]): DraftStep | null {
  return steps.findLast(({ isUndone }) => !isUndone) ?? null
}

function firstUndone(steps: readonly DraftStep[]): DraftStep | null {
  return steps.find(({ isUndone }) => isUndone) ?? null
}

async function saveEdits(writer: DeskWriter, ledger: string, edits: readonly DraftEdit[]): Promise<SaveResult> {
  const kept = new Map((await writer.list('drafts', [ledger])).map((draft) => [keyText(draft), draft]))
  const [next, conflicts]: [Draft[], TabConflict[]] = [[], []]
  const taken = await numbers(writer, edits.length)
  for (const [place, edit] of edits.entries()) {
    const merged = withOthers(ledger, edit, kept.get(keyText(edit)) ?? null)
    if ('insist' in merged) conflicts.push(merged)
    else next.push({ ...merged, changed: taken + place })
  }
  if (conflicts.length > 0) return { ok: false, why: 'conflict', conflicts }
  await addStep(
    writer,
    ledger,
    next.map(({ table, id }) => ({ key: { table, id }, draft: kept.get(keyText({ table, id })) ?? null })),
  )
  await inPortions(next, (draft) => keep(writer, draft))
  return { ok: true }
}

async function inPortions<Each, Result>(
  all: readonly Each[],
  work: (each: Each, place: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let start = 0; start < all.length; start += AT_ONCE)
    results.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map((each, at) => work(each, start + at)))))
  return results
}

function keyText({ table, id }: Pick<Draft, 'table' | 'id'>): string {
  return `${table} ${id}`
}

/* What the editor wants, brought together with what another tab has made of the same record meanwhile. */
function withOthers(ledger: string, { from, ...proposal }: DraftEdit, current: Draft | null): Draft | TabConflict {
  const draft: Draft = { ...proposal, ledger, changed: from?.changed ?? 0 }
  if ((current?.changed ?? null) === (from?.changed ?? null)) return draft
  const started: DraftRecord | null = from ? from.value : proposal.base
  const theirs = current ? current.value : proposal.base
  const merged = {
    ...draft,
    base: current?.base ?? proposal.base,
    value: mergedValue({ ...draft, base: started }, theirs),
  }
  const conflict = conflictOf({ ...draft, base: started }, theirs)
  return conflict ? { conflict, insist: { ...merged, from: current } } : merged
}

/** Takes numbers that were never given before; the first of them. */
async function numbers(writer: DeskWriter, count: number): Promise<number> {
  const last = (await writer.get('counters', [COUNTER]))?.value ?? 0
  await writer.put('counters', { name: COUNTER, value: last + count })
  return last + 1
}

/* Nobody needs a draft that wants what is there anyhow. */
function keep(writer: DeskWriter, draft: Draft): Promise<unknown> {
  const { ledger, table, id, base, value } = draft
  return sameJson(base, value) ? writer.drop('drafts', [ledger, table, id]) : writer.put('drafts', draft)
}

async function addStep(
  writer: DeskWriter,
  ledger: string,
  entries: readonly Pick<StepSwap, 'key' | 'draft'>[],
): Promise<void> {
  const first = entries[0]
  if (!first) return
  const steps = await writer.list('steps', [ledger])
  const outdated = [
    ...steps.filter(({ isUndone }) => isUndone),
    ...steps.filter(({ isUndone }) => !isUndone).slice(0, -(MOST_STEPS - 1)),
  ]
  await Promise.all(
    outdated.flatMap(({ place }) => [writer.drop('steps', [ledger, place]), writer.drop('swaps', [ledger, place])]),
  )
  const place = await numbers(writer, 1)
  await writer.put('steps', { ledger, place, isUndone: false, count: entries.length, first: first.key })
  await inPortions(entries, (entry, at) => writer.put('swaps', { ledger, place, at, ...entry }))
}

/* Undo and redo are one: what is kept and what the step holds change places. */
async function swap(writer: DeskWriter, step: DraftStep | null): Promise<SaveResult> {
  if (!step) return { ok: true }
  const { ledger, place } = step
  const held = await writer.list('swaps', [ledger, place])
  const taken = await numbers(writer, held.length)
  await inPortions(held, async ({ key, draft, at }) => {
    const id = [ledger, key.table, key.id]
    const now = (await writer.get('drafts', id)) ?? null
    await (draft ? writer.put('drafts', { ...draft, changed: taken + at }) : writer.drop('drafts', id))
    await writer.put('swaps', { ledger, place, at, key, draft: now })
  })
  await writer.put('steps', { ...step, isUndone: !step.isUndone })
  return { ok: true }
}
