import { useEffect, useState } from 'react'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { isTouched, type EditForm } from './edit-form.ts'
import { blankCommitment, proposedId } from './new-record.ts'
import { restoreForm } from './kept-form.ts'
import { newForm, startForm } from './start-form.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskFault, Draft } from '#src/desk/records/draft.ts'
import { faultOf } from '#src/desk/store/desk-fault.ts'
import { formNameOf } from '#src/desk/store/form-name.ts'

/** The form as it opened. `form` null: there is no such commitment; `restored`: what was typed before and never saved. */
export interface OpenedForm {
  readonly form: EditForm | null
  readonly restored: EditForm | null
  /** As they were when the form opened. */
  readonly drafts: readonly Draft[]
  readonly fault: DeskFault | null
}

function openForm(
  { published, opened }: DraftedLedger,
  drafts: readonly Draft[],
  item: string | null,
  today: CalendarDate,
): EditForm | null {
  if (item !== null) return startForm(published.index, drafts, item)
  const isTaken = (id: string) => opened.index.commitments.has(id)
  const blank = newForm('', blankCommitment(today))
  return newForm(proposedId(blank, today, isTaken), blankCommitment(today))
}

/** Opens the form with what this browser keeps of it; null until that is read. It stays as it opened whatever happens to the ledger meanwhile: saving brings both together. */
export function useOpened(drafted: DraftedLedger, item: string | null, today: CalendarDate): OpenedForm | null {
  const [opened, setOpened] = useState<OpenedForm | null>(null)
  const ledger = drafted.published.index.ledger.id
  useEffect(() => {
    let isGone = false
    const read = async (): Promise<Pick<OpenedForm, 'drafts' | 'fault'> & { readonly kept: string | null }> => {
      try {
        const [{ draftStore }, { readForm }] = await Promise.all([
          import('#src/desk/store/kept-drafts.ts'),
          import('#src/desk/store/form-store.ts'),
        ])
        const [{ drafts }, kept] = await Promise.all([draftStore.list(ledger), readForm(formNameOf(ledger, item))])
        return { drafts, kept, fault: null }
      } catch (error) {
        return { drafts: [], kept: null, fault: faultOf(error) }
      }
    }
    // It answers even where nothing can be read.
    void read().then(({ drafts, kept, fault }) => {
      if (isGone) return
      const form = openForm(drafted, drafts, item, today)
      const restored = form && kept !== null ? restoreForm(form, kept) : null
      setOpened({ form, restored: restored && isTouched(restored) ? restored : null, drafts, fault })
    })
    return () => {
      isGone = true
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- opened once for a commitment; see above
  }, [ledger, item])
  return opened
}
