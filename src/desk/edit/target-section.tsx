import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useState } from 'react'
import { addToList, takeFromList, valueInForm } from './edit-form.ts'
import { listAt, textAt } from './form-json.ts'
import { restatedTarget } from './new-record.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { formatDate } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './records.module.css'
import { hasProblem } from './fold.tsx'
import { TargetRow } from './target-row.tsx'
import { fieldId } from './use-field.ts'

/** The targets: the one in force, to be corrected where it was entered wrongly, or followed by a restated one that keeps it (V10). */
export function TargetSection({ of, unit }: { readonly of: DraftKey; readonly unit: Unit | null }) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change, problems, today } = useEdit()
  const at = { key: of, path: ['targets'] }
  const targets = listAt(valueInForm(form, at), [])
  const start = listAt(form.entries[0]?.start, ['targets'])
  const published = start.length
  // Of a commitment that is being made, the target is open from the start.
  const [opened, setOpened] = useState<ReadonlySet<number>>(
    () => new Set(targets.flatMap((target, place) => (place >= published || target !== start[place] ? [place] : []))),
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
  const nameOf = (target: unknown, place: number): string => {
    if (published > 0 && place >= published) return texts.restating
    if (place === targets.length - 1) return texts.targetInForce
    const since = textAt(target, ['since'])
    return texts.earlierTarget(since === '' ? '' : formatDate(since, lang))
  }
  return (
    <section className={shared.section}>
      <div className={shared.head}>
        <h3>{texts.target}</h3>
        {targets.length <= published && <Button onClick={restate}>{texts.restateTarget}</Button>}
      </div>
      <ol className={styles.records} reversed>
        {targets
          .map((target, place) => (
            <TargetRow
              key={place}
              of={{ key: of, path: ['targets', place] }}
              name={nameOf(target, place)}
              unit={unit}
              standing={published === 0 ? 'only' : place >= published ? 'restated' : 'published'}
              isOpen={opened.has(place) || hasProblem(problems, { key: of, path: ['targets', place] })}
              onOpen={(isOpen) => open(place, isOpen)}
              onDrop={() => change((now) => takeFromList(now, at, place), true)}
            />
          ))
          .toReversed()}
      </ol>
      {published > 0 && <p className={shared.hint}>{texts.targetHelp}</p>}
    </section>
  )
}
