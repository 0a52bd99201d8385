import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { useState } from 'react'
import { removeRecord, restoreRecord, type EditEntry } from './edit-form.ts'
import { textAt, valueAt } from './form-json.ts'
import { addReportToForm } from './new-record.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { FIGURE_COMPARATORS, STAGES } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './records.module.css'
import { hasProblem } from './fold.tsx'
import { ReportFields } from './report-fields.tsx'
import { fieldId } from './use-field.ts'

/** The reports of the commitment, newest first: to add to, to correct, to take out. */
export function ReportList({ unit }: { readonly unit: Unit | null }) {
  const texts = useTexts(deskEditorTexts)
  const { form, change, problems, isTaken, today } = useEdit()
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        form.entries.flatMap((entry) =>
          entry.table === 'reports' && !sameJson(entry.start, entry.value) ? [entry.id] : [],
        ),
      ),
  )
  const toggle = (id: string, open: boolean) =>
    setOpened((now) => new Set(open ? [...now, id] : [...now].filter((each) => each !== id)))
  const add = (corrects: string | null) => {
    const [next, id] = addReportToForm(form, today, (each) => isTaken({ table: 'reports', id: each }), corrects)
    change(() => next)
    toggle(id, true)
    requestAnimationFrame(() =>
      document.getElementById(fieldId({ key: { table: 'reports', id }, path: ['date'] }))?.focus(),
    )
  }
  const entries = form.entries
    .filter(({ table }) => table === 'reports')
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
  return (
    <section className={shared.section}>
      <div className={shared.head}>
        <h3>{texts.reports}</h3>
        <Button onClick={() => add(null)}>{texts.addReport}</Button>
      </div>
      {entries.length === 0 && <p className={shared.hint}>{texts.noReports}</p>}
      <ul className={styles.records}>
        {entries.map((entry) => (
          <ReportRow
            key={entry.id}
            entry={entry}
            unit={unit}
            open={opened.has(entry.id) || hasProblem(problems, { key: entry, path: [] })}
            onOpen={(open) => toggle(entry.id, open)}
            onCorrect={() => add(entry.id)}
          />
        ))}
      </ul>
      {entries.some(({ start }) => start !== null) && <p className={shared.hint}>{texts.correctHelp}</p>}
    </section>
  )
}

/* New reports stand first, and no row moves while its day is being typed. */
function dayOf({ start, base }: EditEntry): string {
  return textAt(start ?? base, ['date']) || '9'
}

interface ReportRowProps {
  readonly entry: EditEntry
  readonly unit: Unit | null
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onCorrect: () => void
}

function ReportRow({ entry, unit, open, onOpen, onCorrect }: ReportRowProps) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(deskEditorTexts)
  const { change } = useEdit()
  const { start, value } = entry
  const shown = value ?? start
  const day = textAt(shown, ['date'])
  const amount = valueAt(shown, ['value'])
  const stage = STAGES.find((each) => each === valueAt(shown, ['stage']))
  const figure =
    typeof amount === 'number'
      ? formatFigure(
          {
            value: amount,
            unit,
            comparator: FIGURE_COMPARATORS.find((each) => each === valueAt(shown, ['comparator'])),
          },
          lang,
        )
      : stage
        ? w.stages[stage]
        : ''
  const name = day === '' ? texts.newReport : `${formatDate(day, lang)} ${figure}`.trim()
  const mark =
    value === null ? texts.goneMark : start === null ? texts.newMark : sameJson(start, value) ? null : texts.changedMark
  return (
    <li data-gone={value === null || undefined}>
      <div className={styles.row}>
        <span className={styles.name}>
          {name} {mark && <span className={styles.mark}>{mark}</span>}
        </span>
        <span className={shared.actions}>
          {value === null ? (
            <Button
              look="plain"
              aria-label={texts.named(texts.restore, name)}
              onClick={() => change((form) => restoreRecord(form, entry))}
            >
              {texts.restore}
            </Button>
          ) : (
            <>
              <Button
                look="plain"
                aria-expanded={open}
                aria-label={texts.named(open ? texts.fold : texts.correctEntry, name)}
                onClick={() => onOpen(!open)}
              >
                {open ? texts.fold : texts.correctEntry}
              </Button>
              {start !== null && (
                <Button look="plain" aria-label={texts.named(texts.correctedByPublisher, name)} onClick={onCorrect}>
                  {texts.correctedByPublisher}
                </Button>
              )}
              <Button
                look="plain"
                aria-label={texts.named(texts.remove, name)}
                onClick={() => change((form) => removeRecord(form, entry), true)}
              >
                {texts.remove}
              </Button>
            </>
          )}
        </span>
      </div>
      {open && value !== null && <ReportFields entry={entry} name={name} unit={unit} />}
    </li>
  )
}
