import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useEffect, useRef } from 'react'
import { useDeskPlace } from '#src/desk/store/use-desk-place.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { EditProvider } from './edit-context.ts'
import { restoreRecord } from './edit-form.ts'
import { EditorBar } from './editor-bar.tsx'
import styles from './editor.module.css'
import { textAt } from './form-json.ts'
import { FormSections } from './form-sections.tsx'
import { Notices } from './notices.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { useEditing, type Editing, type EditingOptions } from './use-editing.ts'
import { VerdictPanel } from './verdict-panel.tsx'

/** The form itself: fields on one side, the verdict they give on the other, and what saving comes to. */
export function EditorForm(props: EditingOptions) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const editing = useEditing(props)
  const { typing, saving, edit, problems, asks, calm, tried, isTouched } = editing
  const place = useDeskPlace()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const verdict = {
    before: editing.before,
    after: tried.judged,
    isTouched: isTouched || tried.issues.length > 0,
  }
  const [own] = calm.entries
  const title = textAt(own?.value ?? own?.start, ['title', lang]) || texts.newTitle
  return (
    <EditProvider value={edit}>
      <form
        className={styles.editor}
        noValidate
        aria-label={texts.formName(title)}
        onSubmit={(event) => {
          event.preventDefault()
          if (isTouched && !saving.isBusy) editing.submit()
        }}
      >
        <header className={styles.top}>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </header>
        <Notices
          isRestored={props.opened.restored !== null && isTouched}
          fault={saving.fault ?? typing.fault ?? props.opened.fault}
          clash={saving.clash}
          index={edit.index}
          onDiscard={editing.discard}
          onChoose={saving.keepInstead}
          onKeepBoth={saving.keepBoth}
        />
        {asks > 0 && problems.length > 0 && (
          <ProblemSummary key={asks} form={edit.form} problems={problems} onSaveAnyway={editing.saveAnyway} />
        )}
        <div className={styles.columns}>
          <VerdictPanel
            {...verdict}
            rule={props.rule}
            today={props.today}
            isPartial={tried.leftOut.some(({ table }) => table === 'commitments' || table === 'reports')}
          />
          <div className={styles.form}>
            <Sections edit={edit} onRemove={props.item === null ? null : editing.remove} />
            <EditorBar
              {...verdict}
              isBusy={saving.isBusy}
              canSave={isTouched}
              kept={typing.fault ? null : place}
              undo={typing.undo}
              onDiscard={editing.discard}
            />
          </div>
        </div>
      </form>
    </EditProvider>
  )
}

/** The fields; of a commitment that is to go, the way back. `onRemove` null: it is new. */
function Sections({
  edit: { form, change },
  onRemove,
}: Pick<Editing, 'edit'> & { readonly onRemove: (() => void) | null }) {
  const texts = useTexts(deskEditorTexts)
  if (form.entries[0]?.value !== null) return <FormSections isNew={onRemove === null} onRemove={onRemove} />
  return (
    <p>
      {texts.removed}{' '}
      <Button onClick={() => change((now) => (now.entries[0] ? restoreRecord(now, now.entries[0]) : now))}>
        {texts.bringBack}
      </Button>
    </p>
  )
}
