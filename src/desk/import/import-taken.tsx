import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import { useDraftActions, useDrafts } from '#src/desk/store/use-drafts.ts'
import type { SaveResult } from '#src/desk/store/draft-store.ts'
import type { DraftStep } from '#src/desk/store/draft-step.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { KeptNotice } from '#src/desk/local/kept-notice.tsx'
import type { Taken } from './import-state.ts'
import { LostFocusHeading } from './lost-focus-heading.tsx'
import styles from './import.module.css'

export interface ImportTakenProps {
  readonly fileName: string
  readonly taken: Taken
  readonly props: DeskPartProps
}

/** What was taken from a file, with the way back. */
export function ImportTaken({ fileName, taken, props }: ImportTakenProps) {
  if (taken.as === 'own') return <KeptNotice kept={taken.kept} />
  return <TakenDrafts fileName={fileName} taken={taken} props={props} />
}

type DraftsTaken = Extract<Taken, { as: 'drafts' }>

function TakenDrafts({ fileName, taken, props }: ImportTakenProps & { readonly taken: DraftsTaken }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).taken
  const ledger = props.drafted.published.index.ledger.id
  const { undo, redo, revision } = useDrafts(ledger)
  const actions = useDraftActions(ledger)
  const [failure, setFailure] = useState('')
  // The step of this import: it came after that revision, with so many changes.
  const isOurs = (step: DraftStep | null) =>
    taken.ledger === ledger && step !== null && step.place > taken.revision && step.count === taken.count
  const act = async (work: () => Promise<SaveResult>) => {
    const result = await work()
    setFailure(result.ok ? '' : deskKeptTexts(lang).faults[result.why === 'conflict' ? 'failed' : result.why])
  }
  const isUndone = isOurs(redo)
  const isPast = taken.ledger === ledger && revision > taken.revision && !isUndone && !isOurs(undo)
  return (
    <div className={styles.taken}>
      <LostFocusHeading>
        {isUndone ? texts.undone : texts.drafts(formatCount(taken.count, lang), fileName)}
      </LostFocusHeading>
      <p role="status">{isPast && texts.later}</p>
      <div className={styles.actions}>
        {isOurs(undo) && <Button onClick={() => void act(actions.undo)}>{texts.undo}</Button>}
        {isUndone && <Button onClick={() => void act(actions.redo)}>{texts.redo}</Button>}
        <Button look="strong" onClick={() => props.onPart('drafts')}>
          {texts.toDrafts}
        </Button>
      </div>
      <p role="alert">{failure}</p>
    </div>
  )
}
