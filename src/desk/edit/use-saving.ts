import { useState } from 'react'
import type { DraftEdit, TabConflict } from '#src/desk/store/draft-store.ts'
import { useDraftActions } from '#src/desk/store/use-drafts.ts'
import type { DeskFault } from '#src/desk/records/draft.ts'

/** A save and how it stands. */
export interface Saving {
  /** Keeps the edits as one step; `after` runs once they are kept. */
  readonly save: (edits: readonly DraftEdit[], after: () => void | Promise<void>) => Promise<void>
  readonly isBusy: boolean
  readonly fault: DeskFault | null
  /** Another tab has changed the same: what clashes, and what was to be saved. */
  readonly clash: { readonly conflicts: readonly TabConflict[]; readonly edits: readonly DraftEdit[] } | null
}

/** Saving drafts over a ledger from a form. */
export function useSaving(ledger: string): Saving {
  const actions = useDraftActions(ledger)
  const [state, setState] = useState<Omit<Saving, 'save'>>({ isBusy: false, fault: null, clash: null })
  const save: Saving['save'] = async (edits, after) => {
    setState({ isBusy: true, fault: null, clash: null })
    const result = await actions.save(edits)
    const clash = !result.ok && result.why === 'conflict' ? { conflicts: result.conflicts, edits } : null
    setState({ isBusy: false, fault: !result.ok && result.why !== 'conflict' ? result.why : null, clash })
    if (result.ok) await after()
  }
  return { save, ...state }
}
