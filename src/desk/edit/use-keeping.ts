import { useRef } from 'react'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { keyText } from '#src/desk/records/lay-drafts.ts'
import { editsOf, unreadTexts, type EditForm } from './edit-form.ts'
import { canKeepBoth, formUnderFreeIds, proposalsUnderFreeIds, type IsTaken } from './free-ids.ts'
import { keptForm } from './kept-form.ts'
import { formNameOf } from '#src/desk/store/form-name.ts'
import { useSaving, type Saving } from './use-saving.ts'

/** What is kept, and where. */
export interface KeepingOptions {
  /** See formNameOf. */
  readonly name: string
  readonly ledger: string
  readonly isTaken: IsTaken
  /** Called once the form is saved. */
  readonly onDone: () => void
}

/** Saving a form, with the ways out of a conflict. */
export interface Keeping extends Saving {
  /** Saves all that a form wants. */
  readonly keep: (form: EditForm) => void
  /** Saves other edits in the place of those of the form that met a conflict. */
  readonly keepInstead: (edits: readonly DraftEdit[]) => void
  /** Saves that form so that both tabs' new records stay. */
  readonly keepBoth: () => void
}

/* A draft holds all but what was not understood: that waits for the commitment to be opened again. */
async function leaveTyped(name: string, ledger: string, form: EditForm): Promise<void> {
  const { dropForm, saveForm } = await import('#src/desk/store/form-store.ts')
  const saved = formNameOf(ledger, form.entries[0]?.id ?? '')
  const isOpen = unreadTexts(form).length > 0
  if (isOpen) await saveForm(saved, keptForm(form))
  if (!isOpen || saved !== name) await dropForm(name)
}

/** Saving the editor's form, whatever another tab has done. */
export function useKeeping({ name, ledger, isTaken, onDone }: KeepingOptions): Keeping {
  const saving = useSaving(ledger)
  const last = useRef<EditForm | null>(null)
  const start = (form: EditForm, edits: readonly DraftEdit[]) => {
    last.current = form
    // Never rejects: what went wrong is in its state.
    void saving.save(edits, async () => {
      // All that counts is saved; what is left of the form is read, or said to be unreadable, when it is opened again.
      await leaveTyped(name, ledger, form).catch(() => undefined)
      onDone()
    })
  }
  const keepBoth = () => {
    const [form, clash] = [last.current, saving.clash]
    if (!form || !clash) return
    const both = clash.conflicts.filter(({ conflict }) => canKeepBoth(conflict)).map(({ insist }) => insist)
    const apart = new Set(both.map(keyText))
    const insisted = new Map(clash.conflicts.map(({ insist }) => [keyText(insist), insist]))
    const edits = clash.edits.map((edit) => (apart.has(keyText(edit)) ? edit : (insisted.get(keyText(edit)) ?? edit)))
    start(formUnderFreeIds(form, both, isTaken), proposalsUnderFreeIds(edits, both, isTaken))
  }
  return {
    ...saving,
    keep: (form) => start(form, editsOf(form)),
    keepInstead: (edits) => last.current && start(last.current, edits),
    keepBoth,
  }
}
