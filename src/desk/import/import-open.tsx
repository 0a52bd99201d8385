import { deskImportTexts, type DeskInTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { formatFileSize } from '#src/format/file-size.ts'
import { formatCount, formatItems } from '#src/numbers/number.ts'
import { formatFileNotice } from '#src/desk/sheet/sheet-fault-words.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import text from '#src/ui/text.module.css'
import { Complaints } from './complaints.tsx'
import { Figures } from './figures.tsx'
import type { ImportState } from './import-state.ts'
import { endImport } from './import-store.ts'
import { ImportSteps } from './import-steps.tsx'
import { LostFocusHeading } from './lost-focus-heading.tsx'
import { Mapping } from './mapping.tsx'
import { Preview } from './preview.tsx'
import { Questions } from './questions.tsx'
import { Switches } from './switches.tsx'
import { Take } from './take.tsx'
import styles from './import.module.css'

export type OpenImport = Extract<ImportState, { phase: 'open' }>

export interface ImportOpenProps {
  readonly state: OpenImport
  readonly props: DeskPartProps
  /** The file is now the own ledger of that id. */
  readonly onOwn: (id: string) => void
}

/** A file that was read: what it is, how it is read, what is wrong, what would change, and what to do with it. */
export function ImportOpen({ state, props, onOwn }: ImportOpenProps) {
  const lang = useLanguage()
  const texts = useTexts(deskImportTexts)
  const { fileName, size, facts, plan, lines, working } = state
  const { ledger } = props.drafted.opened.index
  // What is settled must not be asked again while its answer is on the way.
  const [isTaking, setTaking] = useState(false)
  const steps = working && (
    <ImportSteps label={plan ? texts.rereading : texts.reading(fileName)} working={working} onCancel={endImport} />
  )
  return (
    <div className={styles.part}>
      <header className={styles.head}>
        <div>
          <LostFocusHeading>{fileName}</LostFocusHeading>
          <p className={text.quiet}>{formatFileSize(size, lang)}</p>
        </div>
        {!isTaking && <Button onClick={endImport}>{texts.giveUp}</Button>}
      </header>
      <ul className={styles.about}>
        {plan && <li>{nature(state, texts, lang)}</li>}
        {plan?.isOther === true && plan.own && (
          <li data-strong>{texts.isOther(plan.own.title[lang], ledger.title[lang])}</li>
        )}
        {facts.notices.map((notice) => (
          <li key={notice.code}>{formatFileNotice(notice, lang)}</li>
        ))}
      </ul>
      {plan && <Questions settings={state.settings} plan={plan} />}
      {steps}
      {plan && (
        <div className={styles.part} aria-busy={working !== null}>
          <Figures figures={plan.figures} />
          {facts.nature === 'table' && <Mapping state={state} plan={plan} />}
          <Switches plan={plan} settings={state.settings} />
          <Complaints fileName={fileName} lines={lines} offending={facts.nature === 'ledger' ? 0 : plan.offending} />
          <Preview plan={plan} />
          <Take state={state} plan={plan} props={props} isTaking={isTaking} onTaking={setTaking} onOwn={onOwn} />
        </div>
      )}
    </div>
  )
}

function nature({ facts, plan }: OpenImport, { natures }: DeskInTexts, lang: Language): string {
  switch (facts.nature) {
    case 'ledger':
    case 'workbook':
      return natures[facts.nature](formatItems(plan?.own?.items ?? 0, lang))
    case 'table':
      return plan?.mapping ? natures.table(formatCount(plan.rows ?? 0, lang)) : natures.unknown
    default:
      return assertNever(facts.nature)
  }
}
