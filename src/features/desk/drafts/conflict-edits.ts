import type { DraftEdit } from '#src/data/draft-store.ts'
import { settle } from '#src/derive/drafts.ts'
import type { DraftConflict } from '#src/domain/draft.ts'

/** The edits that end conflicts for one side; a draft with nothing left to want is dropped by its edit. */
export function conflictEdits(conflicts: readonly DraftConflict[], side: 'mine' | 'theirs'): readonly DraftEdit[] {
  return conflicts.map((conflict) => {
    const { draft } = conflict
    const { table, id, base, note } = draft
    return { ...(settle(conflict, side) ?? { table, id, base, value: base, note }), from: draft }
  })
}
