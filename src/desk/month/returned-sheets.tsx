import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useDrafts } from '#src/desk/store/use-drafts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { MergedSheets } from './merge-sheets.ts'
import { mergeLines } from './merge-words.ts'
import { monthEdits, monthSourceTitle } from './month-edits.ts'
import { SavedNotice } from './saved-notice.tsx'
import { useMonthSaving } from './use-month-saving.ts'
import type { Month } from './use-month.ts'
import styles from './sheets.module.css'

export interface ReturnedSheetsProps {
  readonly merged: MergedSheets
  readonly month: Month
  readonly part: DeskPartProps
  readonly onDrop: () => void
}

/** What came back: who has filed and who has not, what was not taken and why, and all that is sure to be saved in one step. */
export function ReturnedSheets({ merged, month, part, onDrop }: ReturnedSheetsProps) {
  const lang = useLanguage()
  const texts = useTexts(deskSheetsTexts)
  const words = useTexts(deskMonthTexts)
  const { index } = month.context
  const { ledger } = index
  const { drafts, undo: lastStep } = useDrafts(ledger.id)
  const saving = useMonthSaving(ledger.id)
  const { saved } = saving
  const { reports, day } = merged
  const lines = mergeLines(merged, index, lang)
  const canSave = reports.length > 0 && !saving.isSaving
  const save = async () => {
    const { source, title } = month.typed
    const own = title === null || title.trim() === '' ? monthSourceTitle(day ?? month.day) : both(title.trim())
    const cited = source === '' ? { title: own } : { id: source }
    const edits = monthEdits(reports, cited, { ledger, drafts, today: part.today })
    await saving.save(edits, { count: reports.length, left: 0, edits: edits.length, rows: {}, isUndone: false })
  }
  const canUndo = saved && !saved.isUndone && lastStep?.count === saved.edits
  return (
    <div className={styles.result}>
      <p role="status" className={styles.summary}>
        {lines.day} {lines.summary}
      </p>
      <SavedNotice saved={saved} undoSave={canUndo ? saving.undo : null} onPart={part.onPart} />
      {saving.failure !== '' && <p role="alert">{saving.failure}</p>}
      <div className={styles.actions}>
        {/* It stays when all is saved, and the focus with it. */}
        <Button look={canSave ? 'strong' : 'normal'} aria-disabled={!canSave} onClick={() => canSave && void save()}>
          {words.save(reports.length)}
        </Button>
        <Button onClick={onDrop}>{reports.length > 0 ? texts.drop : texts.putAway}</Button>
      </div>
      <Lines title={texts.missing} lines={lines.missing} none={texts.noneMissing} />
      <Lines title={texts.filed} lines={lines.filed} none={texts.noneFiled} />
      <Lines title={texts.refused} lines={lines.refused} />
      <Lines title={texts.troubles} lines={lines.troubles} />
    </div>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly string[]
  /** What an empty list says; without it there is none. */
  readonly none?: string
}

function Lines({ title, lines, none }: LinesProps) {
  if (lines.length === 0 && none === undefined) return null
  return (
    <div>
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function both(text: string) {
  return { zh: text, en: text }
}
