import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftedLedger } from '#src/data/lay-drafts.ts'
import { editsOf, isTouched, restoreRecord, unreadTexts, type EditForm } from '#src/derive/edit-form.ts'
import { textAt } from '#src/derive/edit-json.ts'
import { removalOf } from '#src/derive/edit-remove.ts'
import { keptForm } from '#src/derive/edit-start.ts'
import { judgedBefore, tryForm } from '#src/derive/edit-try.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { deskEditorTexts } from '#src/format/desk-editor.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { EditProvider } from './edit-context.ts'
import styles from './editor.module.css'
import { FormSections } from './form-sections.tsx'
import { Notices } from './notices.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { problemsOf } from './problems.ts'
import { SaveBar } from './save-bar.tsx'
import { formNameOf, type Opened } from './use-opened.ts'
import { useSaving } from './use-saving.ts'
import { useTyping } from './use-typing.ts'
import { VerdictPanel } from './verdict-panel.tsx'

export interface EditorFormProps {
  readonly opened: Opened
  /** As it opened, without what was restored. */
  readonly first: EditForm
  readonly item: string | null
  readonly drafted: DraftedLedger
  readonly rule: Rule
  readonly today: CalendarDate
  readonly onDone: () => void
}

/* A draft holds all but what was not understood: that waits for the commitment to be opened again. */
async function leaveTyped(name: string, ledger: string, form: EditForm): Promise<void> {
  const { dropForm, saveForm } = await import('#src/data/form-store.ts')
  const saved = formNameOf(ledger, form.entries[0]?.id ?? '')
  const isOpen = unreadTexts(form).length > 0
  if (isOpen) await saveForm(saved, keptForm(form))
  if (!isOpen || saved !== name) await dropForm(name)
}

/** The form itself: fields on one side, the verdict they give on the other, and what saving comes to. */
export function EditorForm({ opened, first, item, drafted, rule, today, onDone }: EditorFormProps) {
  const { lang } = useTexts()
  const texts = deskEditorTexts(lang)
  const { index } = drafted.opened
  const ledger = index.ledger.id
  const name = formNameOf(ledger, item)
  const typing = useTyping({ name, first, restored: opened.restored, isTaken: (id) => index.commitments.has(id), today })
  const saving = useSaving(ledger)
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
  const before = useMemo(() => judgedBefore({ ...first, entries: [{ ...(first.entries[0] ?? NOBODY), id: ownId ?? '' }] }, ground), [first, ownId, ground])
  const tried = useMemo(() => tryForm(calm, ground), [calm, ground])
  const problems = useMemo(() => problemsOf(calm, tried, index, lang), [calm, tried, index, lang])
  const edit = useMemo(() => ({ form, change, problems: isAsked ? problems : problems.filter(({ isMissing }) => !isMissing), index, today }), [form, change, problems, isAsked, index, today])
  const touched = form !== first && isTouched(form)
  const verdict = { before: item === null ? null : before, after: tried.judged, isTouched: touched || tried.issues.length > 0 }
  const title = textAt(own?.value ?? own?.start, ['title', lang]) || texts.newTitle

  const finish = async () => {
    await leaveTyped(name, ledger, form)
    onDone()
  }
  const discard = () => change(() => first, true)
  const submit = () => {
    setAsked(true)
    if (problemsOf(form, tryForm(form, ground), index, lang).length > 0) setAsks(asks + 1)
    else void saving.save(editsOf(form), finish)
  }
  const remove = () => {
    const wanted = removalOf(drafted.published.index, index, opened.drafts, ownId ?? '')
    void saving.save(wanted.map(({ start: _start, ...wish }) => ({ ...wish, note: form.note })), onDone)
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
          onChoose={(edits) => void saving.save(edits, finish)}
        />
        {asks > 0 && problems.length > 0 && <ProblemSummary key={asks} form={form} problems={problems} onSaveAnyway={() => void saving.save(editsOf(form), finish)} />}
        <div className={styles.columns}>
          <VerdictPanel {...verdict} rule={rule} today={today} isPartial={tried.leftOut.some(({ table }) => table === 'commitments' || table === 'reports')} />
          <div className={styles.form}>
            {form.entries[0]?.value === null ? (
              <p>
                {texts.removed} <Button onClick={() => change((now) => (now.entries[0] ? restoreRecord(now, now.entries[0]) : now))}>{texts.bringBack}</Button>
              </p>
            ) : (
              <FormSections isNew={item === null} onRemove={item === null ? null : remove} />
            )}
            <SaveBar {...verdict} isBusy={saving.isBusy} canSave={touched} undo={typing.undo} onDiscard={discard} />
          </div>
        </div>
      </form>
    </EditProvider>
  )
}

const NOBODY = { table: 'commitments', id: '', base: null, from: null, start: null, value: null } as const
