import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { LEDGER_TABLES, type DeskFault } from '#src/desk/records/draft.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { textAt } from './form-json.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './editor.module.css'
import { TabChoice } from './tab-choice.tsx'
import type { Saving } from './use-saving.ts'

export interface NoticesProps {
  readonly isRestored: boolean
  readonly fault: DeskFault | null
  readonly clash: Saving['clash']
  readonly index: LedgerIndex
  readonly onDiscard: () => void
  readonly onChoose: (edits: readonly DraftEdit[]) => void
  readonly onKeepBoth: () => void
}

/** What somebody must know before going on: restored typing, a browser that keeps nothing, another tab. */
export function Notices({ isRestored, fault, clash, index, onDiscard, onChoose, onKeepBoth }: NoticesProps) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const nameOf = (id: string) => {
    const records = LEDGER_TABLES.flatMap((table) =>
      index.ledger[table].filter((record) => ('code' in record ? record.code : record.id) === id),
    )
    return records
      .map((record) => textAt(record, ['name', lang]) || textAt(record, ['title', lang]))
      .find((name) => name !== '')
  }
  return (
    <>
      {isRestored && (
        <p className={styles.notice} role="status">
          {texts.restored}{' '}
          <Button look="plain" onClick={onDiscard}>
            {texts.discard}
          </Button>
        </p>
      )}
      {fault && (
        <p className={styles.notice} role="alert">
          {deskKeptTexts(lang).faults[fault]}
        </p>
      )}
      {clash && <TabChoice {...clash} nameOf={nameOf} onChoose={onChoose} onKeepBoth={onKeepBoth} />}
    </>
  )
}
