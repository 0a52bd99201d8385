import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useState } from 'react'
import { addToList, valueInForm, takeFromList } from './edit-form.ts'
import { listAt, textAt, valueAt } from './form-json.ts'
import { restatedTarget } from './new-record.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { COMPARATORS } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import styles from './editor.module.css'
import { hasProblem } from './fold.tsx'
import { TargetFields } from './target-fields.tsx'
import { fieldId } from './use-field.ts'

/** The targets: the one in force, to be corrected where it was entered wrongly, or followed by a restated one that keeps it (V10). */
export function TargetSection({ of, unit }: { readonly of: DraftKey; readonly unit: Unit | null }) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change, problems, today } = useEdit()
  const at = { key: of, path: ['targets'] }
  const targets = listAt(valueInForm(form, at), [])
  const start = form.entries[0]?.start
  const published = listAt(start, ['targets']).length
  // Of a commitment that is being made, the target is open from the start.
  const [opened, setOpened] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        targets.flatMap((target, place) =>
          place >= published || target !== listAt(start, ['targets'])[place] ? [place] : [],
        ),
      ),
  )
  const open = (place: number, isOpen: boolean) =>
    setOpened((now) => new Set(isOpen ? [...now, place] : [...now].filter((each) => each !== place)))
  const restate = () => {
    change((now) => addToList(now, at, restatedTarget(targets.at(-1), today)))
    open(targets.length, true)
    requestAnimationFrame(() =>
      document.getElementById(fieldId({ key: of, path: ['targets', targets.length, 'value'] }))?.focus(),
    )
  }
  const line = (target: unknown): string => {
    const value = valueAt(target, ['value'])
    const due = valueAt(target, ['due'])
    const figure =
      typeof value === 'number'
        ? formatFigure(
            {
              value,
              unit,
              comparator: COMPARATORS.find((each) => each === valueAt(target, ['comparator'])),
              hedged: valueAt(target, ['hedged']) === true,
            },
            lang,
          )
        : '—'
    return `${figure} · ${formatDeadline(typeof due === 'string' ? due : null, lang)}`
  }
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3>{texts.target}</h3>
        {targets.length <= published && <Button onClick={restate}>{texts.restateTarget}</Button>}
      </div>
      <ol className={styles.records} reversed>
        {targets
          .map((target, place) => {
            const isNew = published > 0 && place >= published
            const since = textAt(target, ['since'])
            const label = isNew
              ? texts.restating
              : place === targets.length - 1
                ? texts.targetInForce
                : texts.earlierTarget(since === '' ? '' : formatDate(since, lang))
            const isOpen = opened.has(place) || hasProblem(problems, { key: of, path: ['targets', place] })
            return (
              <li key={place}>
                <div className={styles.row}>
                  <span className={styles.name}>
                    <span className={styles.hint}>{label}</span> {line(target)}
                  </span>
                  <span className={styles.actions}>
                    {!isNew && published > 0 && (
                      <Button
                        look="plain"
                        aria-expanded={isOpen}
                        aria-label={texts.named(isOpen ? texts.fold : texts.correctTarget, label)}
                        onClick={() => open(place, !isOpen)}
                      >
                        {isOpen ? texts.fold : texts.correctTarget}
                      </Button>
                    )}
                    {isNew && (
                      <Button look="plain" onClick={() => change((now) => takeFromList(now, at, place), true)}>
                        {texts.dropRestated}
                      </Button>
                    )}
                  </span>
                </div>
                {isOpen && <TargetFields of={{ key: of, path: ['targets', place] }} name={label} unit={unit} />}
              </li>
            )
          })
          .toReversed()}
      </ol>
      {published > 0 && <p className={styles.hint}>{texts.targetHelp}</p>}
    </section>
  )
}
