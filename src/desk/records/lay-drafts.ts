/** Drafts laid over a ledger: merged with the edition that is there now, checked, and left out where they cannot be used. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft, DraftConflict, DraftKey, DraftRecord, DraftTable, ProposedChange, FaultyDraft } from './draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { replaceInSteps, type DueIssue, type Replaced } from './replace-records.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { frameRecord, recordsByKey } from './ledger-diff.ts'
import { mergeRecords } from './merge-records.ts'

/** A ledger with drafts over it. Every draft is in exactly one of applied, spent and faulty; those in conflict are applied or faulty too. */
export interface DraftLayer {
  /** With its published edition. The ledger that was given, by reference, where nothing was applied. */
  readonly ledger: Ledger
  readonly applied: readonly Draft[]
  /** The edition already says what they want. */
  readonly spent: readonly Draft[]
  readonly conflicts: readonly DraftConflict[]
  readonly faulty: readonly FaultyDraft[]
}

/** A draft with what it comes to over the present edition. */
interface Wanted {
  readonly draft: Draft
  readonly value: DraftRecord | null
}

const DRAFTS_A_STEP = 200

/** A record's table and id as one text, for maps. */
export function keyText({ table, id }: DraftKey): string {
  return `${table} ${id}`
}

/** Finds records of a ledger by table and id; null: there is none. Each table is gone through once. */
export function recordFinder(ledger: Ledger): (key: DraftKey) => DraftRecord | null {
  const tables = new Map<DraftTable, ReadonlyMap<string, DraftRecord>>()
  return ({ table, id }) => {
    if (table === 'frame') return frameRecord(ledger)
    const records = tables.get(table) ?? recordsByKey(ledger, table)
    tables.set(table, records)
    return records.get(id) ?? null
  }
}

/** A draft brought together with the record as it is now. Null: there is no contradiction. */
export function conflictOf(draft: Draft, theirs: DraftRecord | null): DraftConflict | null {
  const { base, value } = draft
  const none = { draft, theirs, fields: [] }
  if (sameJson(theirs, value) || sameJson(theirs, base)) return null
  if (value === null) return { ...none, kind: 'changed', merged: null }
  if (theirs === null) return { ...none, kind: 'gone', merged: value }
  const { value: merged, conflicts } = mergeRecords(base, theirs, value)
  return conflicts.length === 0
    ? null
    : { draft, theirs, merged, kind: base === null ? 'exists' : 'fields', fields: conflicts }
}

/** What a draft comes to over the record as it is now: null, none. Where they clash, what the draft wants. */
export function mergedValue({ base, value }: ProposedChange, theirs: DraftRecord | null): DraftRecord | null {
  return value === null || theirs === null || sameJson(theirs, base) ? value : mergeRecords(base, theirs, value).value
}

/** As applyDrafts, giving way as it works. */
export function* applyInSteps(
  ledger: Ledger,
  drafts: readonly Draft[],
  today: CalendarDate,
): Generator<void, DraftLayer> {
  const find = recordFinder(ledger)
  const [wanted, spent, conflicts]: [Wanted[], Draft[], DraftConflict[]] = [[], [], []]
  for (const [place, draft] of drafts.entries()) {
    const theirs = find(draft)
    const value = mergedValue(draft, theirs)
    const conflict = conflictOf(draft, theirs)
    if (conflict) conflicts.push(conflict)
    if (sameJson(value, theirs)) spent.push(draft)
    else wanted.push({ draft, value })
    if (place % DRAFTS_A_STEP === DRAFTS_A_STEP - 1) yield
  }
  const { usable, faulty, result } = yield* leaveOutFaulty(ledger, wanted, today)
  return { ledger: result, applied: usable.map(({ draft }) => draft), spent, conflicts, faulty }
}

/**
 * Lays drafts over a valid ledger: what they left alone is as the edition says,
 * what they change is as they want it. The result is a valid ledger: drafts that
 * would make it none are left out, with their issues.
 */
export function applyDrafts(ledger: Ledger, drafts: readonly Draft[], today: CalendarDate): DraftLayer {
  return runSteps(applyInSteps(ledger, drafts, today))
}

interface Kept {
  readonly usable: readonly Wanted[]
  readonly faulty: readonly FaultyDraft[]
  readonly result: Ledger
}

function replacing(ledger: Ledger, wanted: readonly Wanted[], today: CalendarDate): Generator<void, Replaced> {
  return replaceInSteps(
    ledger,
    wanted.map(({ draft: { table, id }, value }) => ({ table, id, value })),
    today,
  )
}

/* A draft that is left out can make others unusable (a report on a commitment that is not there), so it goes on until all is well. */
function* leaveOutFaulty(ledger: Ledger, all: readonly Wanted[], today: CalendarDate): Generator<void, Kept> {
  const faulty: FaultyDraft[] = []
  let usable = all
  while (usable.length > 0) {
    const { ledger: result, issues } = yield* replacing(ledger, usable, today)
    if (issues.length === 0) return { usable, faulty, result }
    yield
    const blamed = blame(usable, issues)
    faulty.push(
      ...usable.flatMap(({ draft }) => (blamed.has(draft) ? [{ draft, issues: blamed.get(draft) ?? [] }] : [])),
    )
    usable = usable.filter(({ draft }) => !blamed.has(draft))
  }
  return { usable, faulty, result: ledger }
}

/* Each issue goes to the removal that caused it, else to the first draft that it can be due to; one that nobody can be blamed for goes to all. */
function blame(wanted: readonly Wanted[], issues: readonly DueIssue[]): ReadonlyMap<Draft, readonly LedgerIssue[]> {
  const byKey = new Map(wanted.map((each) => [keyText(each.draft), each]))
  const blamed = new Map<Draft, LedgerIssue[]>()
  for (const { issue, dueTo } of issues) {
    const suspects = dueTo.flatMap((key) => byKey.get(keyText(key)) ?? [])
    const culprit = suspects.find(({ value }) => value === null) ?? suspects[0]
    for (const { draft } of culprit ? [culprit] : wanted) blamed.set(draft, [...(blamed.get(draft) ?? []), issue])
  }
  return blamed
}

/** The proposal that ends a conflict: mine keeps what the draft wants where they clash, theirs takes what is there. Null: nothing is left to want, the draft can go. */
export function settle(
  { draft, theirs, merged: value }: DraftConflict,
  side: 'mine' | 'theirs',
): ProposedChange | null {
  const { table, id, note } = draft
  if (side === 'mine') return { table, id, note, base: theirs, value }
  if (theirs === null || value === null) return null
  // The other way round: where they clash, theirs counts.
  const settled = mergeRecords(draft.base, value, theirs).value
  return sameJson(settled, theirs) ? null : { table, id, note, base: theirs, value: settled }
}

/** What a form holds, tried out over a ledger with its drafts: the issues that it brings, and the ledger with it, null where there are any. */
export function tryProposal(
  drafted: Ledger,
  { table, id, value }: Pick<ProposedChange, 'table' | 'id' | 'value'>,
  today: CalendarDate,
): { readonly ledger: Ledger | null; readonly issues: readonly LedgerIssue[] } {
  const { ledger, issues } = runSteps(replaceInSteps(drafted, [{ table, id, value }], today))
  return { ledger: issues.length === 0 ? ledger : null, issues: issues.map(({ issue }) => issue) }
}
