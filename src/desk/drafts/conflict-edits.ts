import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { settle } from '#src/desk/records/lay-drafts.ts'
import { canKeepBoth, keepBoth, type IsTaken } from '#src/desk/edit/free-ids.ts'
import type { Draft, DraftConflict } from '#src/desk/records/draft.ts'
import type { ConflictSide } from './conflict-choice.tsx'

/** The edits that end conflicts for one side; a draft with nothing left to want is dropped by its edit. both: what cannot stand beside the other stays undecided. */
export function conflictEdits(
  conflicts: readonly DraftConflict[],
  side: ConflictSide,
  drafts: readonly Draft[],
  isTaken: IsTaken,
): readonly DraftEdit[] {
  if (side === 'both') return keepBoth(conflicts.filter(canKeepBoth), drafts, isTaken)
  return conflicts.map((conflict) => {
    const { draft } = conflict
    const { table, id, base, note } = draft
    return { ...(settle(conflict, side) ?? { table, id, base, value: base, note }), from: draft }
  })
}
