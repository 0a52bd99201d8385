import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { useDeskPlace } from '#src/desk/store/use-desk-place.ts'
import { isTouched, restoreRecord, type EditForm } from './edit-form.ts'
import { textAt } from './form-json.ts'
import { removalOf } from './remove-commitment.ts'
import { formWithFreeIds } from './free-ids.ts'
import { judgedBefore, tryForm } from './try-form.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { EditProvider } from './edit-context.ts'
import styles from './editor.module.css'
import { FormSections } from './form-sections.tsx'
import { Notices } from './notices.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { problemsOf } from './problems.ts'
import { EditorBar } from './editor-bar.tsx'
import { formNameOf } from '#src/desk/store/form-name.ts'
import { useTaken } from './use-taken.ts'
import { useKeeping } from './use-keeping.ts'
import type { OpenedForm } from './use-opened.ts'
import { useTyping } from './use-typing.ts'
import { VerdictPanel } from './verdict-panel.tsx'

export interface EditorFormProps {
  readonly opened: OpenedForm
  /** As it opened, without what was restored. */
  readonly first: EditForm
  readonly item: string | null
  readonly drafted: DraftedLedger
  readonly rule: Rule
  readonly today: CalendarDate
  readonly onDone: () => void
}

/** The form itself: fields on one side, the verdict they give on the other, and what saving comes to. */
export function EditorForm({ opened, first, item, drafted, rule, today, onDone }: EditorFormProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { index } = drafted.opened
  const ledger = index.ledger.id
  const name = formNameOf(ledger, item)
  const isTaken = useTaken(drafted)
  const place = useDeskPlace()
  const typing = useTyping({
    name,
    first,
    restored: opened.restored,
    isTaken: (id) => isTaken({ table: 'commitments', id }),
    today,
  })
  const saving = useKeeping({ name, ledger, isTaken, onDone })
  const { form, change } = typing
  const ground = useMemo(() => ({ index, rule, today }), [index, rule, today])
  const [isAsked, setAsked] = useState(() => item !== null && tryForm(first, ground).issues.length > 0)
  const [asks, setAsks] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  // Keys come first, the verdict as soon as there is time.
  const calm = useDeferredValue(form)
  const [own] = calm.entries
  const ownId = own?.id
  const before = useMemo(
    () => judgedBefore({ ...first, entries: [{ ...(first.entries[0] ?? NOBODY), id: ownId ?? '' }] }, ground),
    [first, ownId, ground],
  )
  const tried = useMemo(() => tryForm(calm, ground), [calm, ground])
  const problems = useMemo(() => problemsOf(calm, tried, index, lang), [calm, tried, index, lang])
  const edit = useMemo(
    () => ({
      form,
      change,
      problems: isAsked ? problems : problems.filter(({ isMissing }) => !isMissing),
      index,
      isTaken,
      today,
    }),
    [form, change, problems, isAsked, index, isTaken, today],
  )
  const touched = form !== first && isTouched(form)
  const verdict = {
    before: item === null ? null : before,
    after: tried.judged,
    isTouched: touched || tried.issues.length > 0,
  }
  const title = textAt(own?.value ?? own?.start, ['title', lang]) || texts.newTitle

  const discard = () => change(() => first, true)
  const submit = () => {
    setAsked(true)
    const wanted = formWithFreeIds(form, isTaken)
    if (problemsOf(wanted, tryForm(wanted, ground), index, lang).length > 0) setAsks(asks + 1)
    else saving.keep(wanted)
  }
  const remove = () => {
    const wanted = removalOf(drafted.published.index, index, opened.drafts, ownId ?? '')
    // Never rejects: what went wrong is in its state.
    void saving.save(
      wanted.map(({ start: _start, ...proposal }) => ({ ...proposal, note: form.note })),
      onDone,
    )
  }
  return (
    <EditProvider value={edit}>
      <form
        className={styles.editor}
        noValidate
        aria-label={texts.formName(title)}
        onSubmit={(event) => {
          event.preventDefault()
          if (touched && !saving.isBusy) submit()
        }}
      >
        <header className={styles.top}>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </header>
        <Notices
          isRestored={opened.restored !== null && touched}
          fault={saving.fault ?? typing.fault ?? opened.fault}
          clash={saving.clash}
          index={index}
          onDiscard={discard}
          onChoose={saving.keepInstead}
          onKeepBoth={saving.keepBoth}
        />
        {asks > 0 && problems.length > 0 && (
          <ProblemSummary
            key={asks}
            form={form}
            problems={problems}
            onSaveAnyway={() => saving.keep(formWithFreeIds(form, isTaken))}
          />
        )}
        <div className={styles.columns}>
          <VerdictPanel
            {...verdict}
            rule={rule}
            today={today}
            isPartial={tried.leftOut.some(({ table }) => table === 'commitments' || table === 'reports')}
          />
          <div className={styles.form}>
            {form.entries[0]?.value === null ? (
              <p>
                {texts.removed}{' '}
                <Button onClick={() => change((now) => (now.entries[0] ? restoreRecord(now, now.entries[0]) : now))}>
                  {texts.bringBack}
                </Button>
              </p>
            ) : (
              <FormSections isNew={item === null} onRemove={item === null ? null : remove} />
            )}
            <EditorBar
              {...verdict}
              isBusy={saving.isBusy}
              canSave={touched}
              kept={typing.fault ? null : place}
              undo={typing.undo}
              onDiscard={discard}
            />
          </div>
        </div>
      </form>
    </EditProvider>
  )
}

const NOBODY = { table: 'commitments', id: '', base: null, from: null, start: null, value: null } as const
