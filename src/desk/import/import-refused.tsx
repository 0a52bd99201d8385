import { deskImportTexts, type DeskInTexts } from '#src/texts/desk-import/texts.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import { formatCount } from '#src/numbers/number.ts'
import { formatFileFault } from '#src/desk/sheet/sheet-fault-words.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { ImportRefusal } from './import-state.ts'
import { IssueList } from '#src/desk/kit/issue-list.tsx'
import { LostFocusHeading } from './lost-focus-heading.tsx'
import styles from './import.module.css'

export interface ImportRefusedProps {
  readonly fileName: string
  readonly refusal: ImportRefusal
  /** To the part that reads articles. */
  readonly onArticle: () => void
}

/** Why nothing could be made of a file, and what to do. */
export function ImportRefused({ fileName, refusal, onArticle }: ImportRefusedProps) {
  const lang = useLanguage()
  const texts = useTexts(deskImportTexts)
  const issues: readonly LedgerIssue[] = refusal.why === 'ledger' ? refusal.issues : []
  return (
    <div className={styles.refused} role="alert">
      <LostFocusHeading>{texts.refused(fileName)}</LostFocusHeading>
      <p>{sentence(refusal, texts, lang)}</p>
      <IssueList issues={issues} count={refusal.why === 'ledger' ? refusal.count : 0} />
      {refusal.why === 'article' && (
        <Button look="strong" onClick={onArticle}>
          {texts.toArticle}
        </Button>
      )}
    </div>
  )
}

function sentence(refusal: ImportRefusal, { refusals }: DeskInTexts, lang: Language): string {
  switch (refusal.why) {
    case 'file':
      return formatFileFault(refusal.fault, lang)
    case 'ledger':
      return refusals.ledger(formatCount(refusal.count, lang))
    case 'unreadable':
    case 'article':
    case 'program':
      return refusals[refusal.why]
    default:
      return assertNever(refusal)
  }
}
