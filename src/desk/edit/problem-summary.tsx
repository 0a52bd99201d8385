import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useEffect, useRef } from 'react'
import type { EditForm } from './edit-form.ts'
import { listAt, textAt } from './form-json.ts'
import { tableName, fieldLabel as pathName } from '#src/desk/records/field-words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Problem } from './edit-context.ts'
import styles from './editor.module.css'
import { fieldId } from './use-field.ts'

export interface ProblemSummaryProps {
  readonly form: EditForm
  readonly problems: readonly Problem[]
  readonly onSaveAnyway: () => void
}

/* The field itself, else the one that it is part of, else a part of it. Whatever has a problem is unfolded by then. */
function goTo({ at }: Problem): void {
  const inside = [...document.querySelectorAll<HTMLElement>('[id^="edit."]')]
  const names = at.path.map((_step, place) => fieldId({ ...at, path: at.path.slice(0, at.path.length - place) }))
  const isOwnId = at.path[0] === 'id'
  const found = isOwnId
    ? document.getElementById('edit-own-id')
    : (names.map((name) => document.getElementById(name)).find(Boolean) ??
      inside.find(({ id }) => id.startsWith(`${fieldId(at)}.`)))
  found?.focus()
}

/** What is still to be done before the drafts are good, each a way to its field. Takes the focus when it appears. */
export function ProblemSummary({ form, problems, onSaveAnyway }: ProblemSummaryProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const name = ({ at: { key, path } }: Problem) => {
    const entry = form.entries.find(({ table, id }) => table === key.table && id === key.id)
    const day = textAt(entry?.value, ['date'])
    const isLast = path[0] === 'targets' && path[1] === listAt(entry?.value, ['targets']).length - 1
    const shown = isLast ? path.filter((step) => typeof step === 'string') : path
    return [key.table === 'commitments' ? '' : tableName(key.table, lang), day, pathName(shown, lang)]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <div className={styles.problems} role="group" aria-labelledby="edit-problems">
      <h3 id="edit-problems" ref={heading} tabIndex={-1}>
        {texts.problems(problems.length)}
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={fieldId(problem.at)}>
            <Button look="plain" onClick={() => goTo(problem)}>
              {name(problem)}
            </Button>
            {problem.text}
          </li>
        ))}
      </ul>
      <Button onClick={onSaveAnyway}>{texts.saveAnyway}</Button>
    </div>
  )
}
