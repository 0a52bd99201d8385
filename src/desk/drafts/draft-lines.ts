import type { DraftLayer } from '#src/desk/records/lay-drafts.ts'
import { LEDGER_TABLES, type Draft, type DraftConflict } from '#src/desk/records/draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'

/** What a draft waits for, or what became of it. waiting: it has not been laid over the ledger yet. */
export type DraftState = 'conflict' | 'faulty' | 'applied' | 'waiting' | 'spent'

/** A draft with its state. `issues` is empty unless it cannot be used, `conflict` null unless somebody has to decide. */
export interface DraftLine {
  readonly draft: Draft
  readonly state: DraftState
  readonly conflict: DraftConflict | null
  readonly issues: readonly LedgerIssue[]
}

/* A draft that is being checked stands where it will most likely stay. */
const RANK: Readonly<Record<DraftState, number>> = { conflict: 0, faulty: 1, applied: 2, waiting: 2, spent: 3 }

/* The frame of the ledger comes before its records. */
function tableRank({ table }: Draft): number {
  return table === 'frame' ? -1 : LEDGER_TABLES.indexOf(table)
}

/** The drafts with what became of them: first what somebody has to see to, in each group by table as people read them, the last changed first. `layer` may be of an earlier state of the drafts. */
export function draftLines(drafts: readonly Draft[], layer: DraftLayer | null): readonly DraftLine[] {
  // No two states of a draft have the same number.
  const conflicts = new Map(layer?.conflicts.map((conflict) => [conflict.draft.changed, conflict]))
  const faulty = new Map(layer?.faulty.map(({ draft, issues }) => [draft.changed, issues]))
  const applied = new Set(layer?.applied.map(({ changed }) => changed))
  const spent = new Set(layer?.spent.map(({ changed }) => changed))
  const stateOf = ({ changed }: Draft): DraftState => {
    if (conflicts.has(changed)) return 'conflict'
    if (faulty.has(changed)) return 'faulty'
    if (applied.has(changed)) return 'applied'
    return spent.has(changed) ? 'spent' : 'waiting'
  }
  return drafts
    .map((draft) => ({
      draft,
      state: stateOf(draft),
      conflict: conflicts.get(draft.changed) ?? null,
      issues: faulty.get(draft.changed) ?? [],
    }))
    .sort(
      (a, b) =>
        RANK[a.state] - RANK[b.state] || tableRank(a.draft) - tableRank(b.draft) || b.draft.changed - a.draft.changed,
    )
}
