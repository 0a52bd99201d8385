import { useMemo, useRef, useState, type ReactNode } from 'react'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { isCalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import { MonthGrid } from './month-grid.tsx'
import { MonthHead } from './month-head.tsx'
import { MonthSheets } from './month-sheets.tsx'
import type { Pasted } from './paste.ts'
import { SavedNotice } from './saved-notice.tsx'
import { useMonth, type Month } from './use-month.ts'
import styles from './month.module.css'

/** The month's figures: a row for whatever is due a report, the verdict beside each as one types, all saved as drafts at once. */
export function MonthPart(props: DeskPartProps) {
  return <OpenMonth key={props.drafted.published.index.ledger.id} {...props} />
}

function OpenMonth(props: DeskPartProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(deskMonthTexts)
  const month = useMonth(props)
  const [said, say] = useState('')
  const saveButton = useRef<HTMLButtonElement>(null)
  if (!month.isLoaded) return <p>{t.working}</p>
  const notice = <SavedNotice saved={month.saved} undoSave={month.undoSave} onPart={props.onPart} />
  const isEmpty = props.selection.assessed.items.length === 0
  return (
    <div className={styles.part}>
      <h2 className="visually-hidden">{texts.title}</h2>
      {isEmpty ? (
        <p>{texts.noneAtAll}</p>
      ) : (
        <>
          <MonthHead month={month} today={props.today} />
          <MonthSheets month={month} part={props} />
          {month.groups.length === 0 ? (
            <>
              {notice}
              <p>{texts.noRows}</p>
            </>
          ) : (
            <div className={styles.work}>
              <p className={text.quiet}>{texts.keys}</p>
              <MonthGrid
                month={month}
                saveButton={saveButton}
                onPaste={(pasted) => say(pasteWords(pasted, month, lang))}
              />
              <MonthBar month={month} today={props.today} said={said} saveButton={saveButton} onSaid={say}>
                {notice}
              </MonthBar>
            </div>
          )}
        </>
      )}
    </div>
  )
}

interface MonthBarProps {
  readonly month: Month
  readonly today: string
  readonly said: string
  readonly saveButton: React.RefObject<HTMLButtonElement | null>
  readonly onSaid: (words: string) => void
  /** What was saved before, above all else. */
  readonly children: ReactNode
}

/** What saving comes to, and the way back. */
function MonthBar({ month, today, said, saveButton, onSaid, children }: MonthBarProps) {
  const texts = useTexts(deskMonthTexts)
  const { reads, typed, day, title, undo } = month
  const all = [...reads]
  const ready = all.flatMap(([id, read]) => (read.kind === 'read' ? [{ id, read }] : []))
  const moves = useMoves(month)
  const hasSource = typed.source !== '' || title.trim() !== ''
  const canSave = ready.length > 0 && hasSource && isCalendarDate(day) && day <= today && !month.isSaving
  return (
    <div className={styles.bar}>
      {children}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <p role="alert" className={styles.fault}>
        {month.failure}
      </p>
      <div className={styles.actions}>
        <Button
          ref={saveButton}
          look={canSave ? 'strong' : 'normal'}
          aria-disabled={!canSave}
          onClick={() => canSave && void month.save()}
        >
          {texts.save(ready.length)}
        </Button>
        {undo && (
          <Button
            onClick={() => {
              undo()
              onSaid(texts.undone)
            }}
          >
            {texts.undo}
          </Button>
        )}
        {Object.keys(typed.rows).length > 0 && <Button onClick={month.clear}>{texts.clear}</Button>}
        <p role="status">
          {month.isSaving ? texts.saving : texts.summary(ready.length, all.length - ready.length)}
          {!month.isSaving && moves > 0 && texts.moves(moves)}
        </p>
      </div>
    </div>
  )
}

/* How many verdicts would be others. */
function useMoves({ reads, every }: Month): number {
  const before = useMemo(
    () => new Map(every.flatMap(({ rows }) => rows.map(({ item }) => [item.commitment.id, item.assessment] as const))),
    [every],
  )
  return [...reads].filter(([id, read]) => read.kind === 'read' && read.after.verdict !== before.get(id)?.verdict)
    .length
}

/** What became of a paste. */
function pasteWords(pasted: Pasted, { groups }: Month, lang: Language): string {
  const texts = deskMonthTexts(lang)
  if (pasted.kind === 'refused') {
    if (pasted.why === 'first') return texts.openFirst(pasted.found)
    const { why, given, room } = pasted
    return why === 'rows' ? texts.tooManyRows(given, room) : texts.tooManyColumns(given, room)
  }
  const titles = new Map(
    groups.flatMap(({ rows }) => rows.map(({ item }) => [item.commitment.id, item.commitment.title[lang]] as const)),
  )
  const { cells, heading, byName, unmatched } = pasted
  const [first, last] = [titles.get(cells[0]?.id ?? ''), titles.get(cells.at(-1)?.id ?? '')]
  return [
    texts.pasted(cells.length),
    byName ? texts.pastedByName : first !== undefined && last !== undefined ? texts.pastedFrom(first, last) : '',
    heading === '' ? '' : texts.pastedHeading(heading),
    unmatched.length === 0 ? '' : texts.pastedUnmatched(unmatched.length, unmatched.join(texts.join)),
  ].join('')
}
