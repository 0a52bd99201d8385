/** All that the editor of one commitment knows and can do. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { formNameOf } from '#src/desk/store/form-name.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { Edit, Problem } from './edit-context.ts'
import { isTouched, type EditForm } from './edit-form.ts'
import { formWithFreeIds } from './free-ids.ts'
import { problemsOf } from './problems.ts'
import { removalOf } from './remove-commitment.ts'
import { judgedBefore, tryForm, type Ground, type JudgedCommitment, type TriedForm } from './try-form.ts'
import { useKeeping, type Keeping } from './use-keeping.ts'
import type { OpenedForm } from './use-opened.ts'
import { useTaken } from './use-taken.ts'
import { useTyping, type Typing } from './use-typing.ts'

/** What the editor of one commitment is given. */
export interface EditingOptions {
  readonly opened: OpenedForm
  /** As it opened, without what was restored. */
  readonly first: EditForm
  /** Id of the commitment; null: a new one. */
  readonly item: string | null
  readonly drafted: DraftedLedger
  readonly rule: Rule
  readonly today: CalendarDate
  readonly onDone: () => void
}

/** What the editor shows and does. */
export interface Editing {
  readonly typing: Typing
  readonly saving: Keeping
  /** What the fields work on. */
  readonly edit: Edit
  /** All that stands in the way of a good draft, missing things too. */
  readonly problems: readonly Problem[]
  /** How often saving was asked for in vain. */
  readonly asks: number
  /** The form as it is being tried out: it may be a few keys behind. */
  readonly calm: EditForm
  readonly tried: TriedForm
  /** The commitment without the form; null: it is new. */
  readonly before: JudgedCommitment | null
  /** Whether the form says anything that was not there when it opened. */
  readonly isTouched: boolean
  /** Saves, unless something stands in the way: then that is shown. */
  readonly submit: () => void
  /** Saves whatever stands in the way. */
  readonly saveAnyway: () => void
  /** Takes the commitment out of the ledger with all that hangs on it. */
  readonly remove: () => void
  /** Back to how it opened. */
  readonly discard: () => void
}

/** The form as it is typed, tried out and saved. */
export function useEditing({ opened, first, item, drafted, rule, today, onDone }: EditingOptions): Editing {
  const lang = useLanguage()
  const { index } = drafted.opened
  const ledger = index.ledger.id
  const name = formNameOf(ledger, item)
  const isTaken = useTaken(drafted)
  const isIdTaken = (id: string) => isTaken({ table: 'commitments', id })
  const typing = useTyping({ name, first, restored: opened.restored, isTaken: isIdTaken, today })
  const saving = useKeeping({ name, ledger, isTaken, onDone })
  const { form, change } = typing
  const ground = useMemo(() => ({ index, rule, today }), [index, rule, today])
  const { calm, before, tried } = useTried(form, first, ground)
  const problems = useMemo(() => problemsOf(calm, tried, index, lang), [calm, tried, index, lang])
  const [isAsked, setAsked] = useState(() => item !== null && tryForm(first, ground).issues.length > 0)
  const [asks, setAsks] = useState(0)
  const shown = useMemo(
    () => (isAsked ? problems : problems.filter(({ isMissing }) => !isMissing)),
    [isAsked, problems],
  )
  const edit = useMemo(
    () => ({ form, change, problems: shown, index, isTaken, today }),
    [form, change, shown, index, isTaken, today],
  )
  const submit = () => {
    setAsked(true)
    const wanted = formWithFreeIds(form, isTaken)
    if (problemsOf(wanted, tryForm(wanted, ground), index, lang).length > 0) setAsks(asks + 1)
    else saving.keep(wanted)
  }
  const remove = () => {
    const wanted = removalOf(drafted.published.index, index, opened.drafts, calm.entries[0]?.id ?? '')
    const edits = wanted.map(({ start: _start, ...proposal }) => ({ ...proposal, note: form.note }))
    // Never rejects: what went wrong is in its state.
    void saving.save(edits, onDone)
  }
  return {
    typing,
    saving,
    edit,
    problems,
    asks,
    calm,
    tried,
    before: item === null ? null : before,
    isTouched: form !== first && isTouched(form),
    submit,
    saveAnyway: () => saving.keep(formWithFreeIds(form, isTaken)),
    remove,
    discard: () => change(() => first, true),
  }
}

const NOBODY = { table: 'commitments', id: '', base: null, from: null, start: null, value: null } as const

/* Keys come first, the verdict as soon as there is time. */
function useTried(
  form: EditForm,
  first: EditForm,
  ground: Ground,
): Pick<Editing, 'calm' | 'tried'> & { readonly before: JudgedCommitment | null } {
  const calm = useDeferredValue(form)
  const ownId = calm.entries[0]?.id
  const before = useMemo(
    () => judgedBefore({ ...first, entries: [{ ...(first.entries[0] ?? NOBODY), id: ownId ?? '' }] }, ground),
    [first, ownId, ground],
  )
  const tried = useMemo(() => tryForm(calm, ground), [calm, ground])
  return { calm, before, tried }
}
