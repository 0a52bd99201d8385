import { useCallback, useEffect, useRef, useState } from 'react'
import { isTouched, type EditForm } from './edit-form.ts'
import { withProposals } from './new-record.ts'
import { keptForm } from './kept-form.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskFault } from '#src/desk/records/draft.ts'
import type { Edit } from './edit-context.ts'

/** What the form starts from. */
export interface TypingOptions {
  /** See formNameOf. */
  readonly name: string
  /** As it opened from what is saved. */
  readonly first: EditForm
  /** What was typed before; null: nothing. */
  readonly restored: EditForm | null
  readonly isTaken: (id: string) => boolean
  readonly today: CalendarDate
}

/** The form as it is typed, and how it is changed. */
export interface Typing extends Pick<Edit, 'form' | 'change'> {
  /** Brings back what was just taken out; null: nothing was. */
  readonly undo: (() => void) | null
  /** Why what is typed is not kept; null: it is. */
  readonly fault: DeskFault | null
}

/** The form as it is typed, kept in this browser as it goes. A form that says nothing new is not kept. */
export function useTyping({ name, first, restored, isTaken, today }: TypingOptions): Typing {
  const [{ form, before }, setState] = useState<{ readonly form: EditForm; readonly before: EditForm | null }>({
    form: restored ?? first,
    before: null,
  })
  const [fault, setFault] = useState<DeskFault | null>(null)
  const kept = useRef(form)
  const taken = useRef(isTaken)
  useEffect(() => {
    taken.current = isTaken
  })
  const change = useCallback<Edit['change']>(
    (how, takesOut = false) =>
      setState((now) => {
        return {
          form: withProposals(now.form, how(now.form), today, taken.current),
          before: takesOut ? now.form : null,
        }
      }),
    [today],
  )
  useEffect(() => {
    if (kept.current === form) return
    kept.current = form
    const keep = async () => {
      const { saveForm, dropForm } = await import('#src/desk/store/form-store.ts')
      return form !== first && isTouched(form) ? saveForm(name, keptForm(form)) : dropForm(name)
    }
    keep().then(setFault, () => setFault('failed'))
  }, [form, first, name])
  return { form, change, undo: before && (() => setState({ form: before, before: null })), fault }
}
