import { createContext, useContext } from 'react'
import type { EditForm, FieldAt } from './edit-form.ts'
import type { IsTaken } from './free-ids.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'

/** Something to fill in or put right, in the language on screen. */
export interface Problem {
  readonly at: FieldAt
  readonly text: string
  /** Nothing stands there yet: said only once somebody wants to save. */
  readonly isMissing: boolean
}

/** What every field of the editor works on. */
export interface Edit {
  readonly form: EditForm
  /** `takesOut`: something goes that the person may want back at once. */
  readonly change: (change: (form: EditForm) => EditForm, takesOut?: boolean) => void
  /** Those to be shown beside their fields now. */
  readonly problems: readonly Problem[]
  /** The ledger with its drafts, for choices. */
  readonly index: LedgerIndex
  readonly isTaken: IsTaken
  readonly today: CalendarDate
}

const context = createContext<Edit | null>(null)

/** Hands the form to its fields. */
export const EditProvider = context.Provider

/** The form that this field belongs to. */
export function useEdit(): Edit {
  const edit = useContext(context)
  if (!edit) throw new Error('a field of the editor stands outside it')
  return edit
}
