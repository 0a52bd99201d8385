import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import type { LedgerDrafts } from '#src/desk/store/draft-store.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import type { DraftStep } from '#src/desk/store/draft-step.ts'
import { recordOf } from '#src/desk/records/ledger-diff.ts'
import { tableName } from '#src/desk/records/field-words.ts'
import { formatCount } from '#src/numbers/number.ts'
import { labelOf } from '#src/desk/records/record-names.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import type { DraftRowContext } from './draft-row.tsx'
import styles from './draft-history.module.css'

export interface DraftHistoryProps {
  readonly list: LedgerDrafts
  readonly context: DraftRowContext
}

/** Undo and redo, each with what it would change, and dropping all drafts at once. */
export function DraftHistory({ list: { drafts, undo, redo }, context }: DraftHistoryProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const { actions, act, drafted, nameOf } = context
  const named = (key: DraftKey) => {
    const draft = drafts.find(({ table, id }) => table === key.table && id === key.id)
    const record = draft?.value ?? draft?.base ?? recordOf(drafted.opened.index.ledger, key) ?? {}
    return labelOf(record, nameOf, lang) || `${tableName(key.table, lang)} ${key.id}`
  }
  const stepText = ({ count, first }: DraftStep) => texts.step(named(first), count > 1 ? formatCount(count, lang) : '')
  if (drafts.length === 0 && !undo && !redo) return null
  return (
    <div className={styles.history} role="group" aria-label={texts.history}>
      <Button disabled={!undo} onClick={() => act(actions.undo(), texts.undone)}>
        {texts.undo}
        {undo && <span className={styles.step}>{stepText(undo)}</span>}
      </Button>
      {redo && (
        <Button onClick={() => act(actions.redo(), texts.redone)}>
          {texts.redo}
          <span className={styles.step}>{stepText(redo)}</span>
        </Button>
      )}
      {drafts.length > 1 && (
        <Button
          look="plain"
          className={styles.last}
          onClick={() => leaving(() => act(actions.discard(drafts), texts.discarded(formatCount(drafts.length, lang))))}
        >
          {texts.discardAll(formatCount(drafts.length, lang))}
        </Button>
      )}
    </div>
  )
}
