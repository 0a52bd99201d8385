import { deskBeginTexts } from '#src/texts/desk-begin/texts.ts'
import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useEffect, useMemo } from 'react'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useOpenLocal } from '#src/desk/local/use-open-local.ts'
import { FileDrop } from '#src/desk/kit/file-drop.tsx'
import { ImportOpen } from './import-open.tsx'
import { ImportRefused } from './import-refused.tsx'
import type { ImportContext } from './import-state.ts'
import { compareWith, endImport, startImport, useImport } from './import-store.ts'
import { ImportSteps } from './import-steps.tsx'
import { ImportTaken } from './import-taken.tsx'
import { LostFocusHeading } from './lost-focus-heading.tsx'
import styles from './import.module.css'

/** Brings a file in: what it is, what is wrong with it, what it would change; then as drafts, or as a ledger of its own. */
export function ImportPart(props: DeskPartProps) {
  const { selection, drafted, today } = props
  const lang = useLanguage()
  const texts = useTexts(deskImportTexts)
  const state = useImport()
  const openOwn = useOpenLocal()
  const { ledger } = drafted.opened.index
  const rule = selection.assessed.rule.id
  const context = useMemo<ImportContext>(() => ({ ledger, lang, today, rule }), [ledger, lang, today, rule])
  useEffect(() => compareWith(context), [context])
  const drop = (
    <FileDrop title={texts.drop.title} hint={texts.drop.kinds} onFile={(file) => void startImport(file, context)} />
  )
  switch (state.phase) {
    case 'idle':
      return (
        <div className={styles.part}>
          {ledger.commitments.length === 0 && <LostFocusHeading>{deskBeginTexts(lang).empty}</LostFocusHeading>}
          {drop}
        </div>
      )
    case 'reading':
      return (
        <div className={styles.part}>
          <LostFocusHeading>{texts.reading(state.fileName)}</LostFocusHeading>
          <ImportSteps label={texts.reading(state.fileName)} working={state.working} onCancel={endImport} />
        </div>
      )
    case 'refused':
      return (
        <div className={styles.part}>
          <ImportRefused fileName={state.fileName} refusal={state.refusal} onArticle={() => props.onPart('article')} />
          {drop}
        </div>
      )
    case 'open':
      return <ImportOpen key={state.key} state={state} props={props} onOwn={openOwn} />
    case 'taken':
      return (
        <div className={styles.part}>
          <ImportTaken fileName={state.fileName} taken={state.taken} props={props} />
          {drop}
        </div>
      )
    default:
      return assertNever(state)
  }
}
