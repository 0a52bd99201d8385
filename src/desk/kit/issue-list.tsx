import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import { formatIssue } from '#src/format/issue.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import styles from './issue-list.module.css'

const SHOWN = 20

/** The first faults of a ledger file, and how many more of `count` there are; nothing where there are none. */
export function IssueList({ issues, count }: { readonly issues: readonly LedgerIssue[]; readonly count: number }) {
  const lang = useLanguage()
  if (issues.length === 0) return null
  return (
    <ul className={styles.issues}>
      {issues.slice(0, SHOWN).map((issue, place) => (
        <li key={place}>{formatIssue(issue, lang)}</li>
      ))}
      {count > SHOWN && <li>{deskImportTexts(lang).moreFaults(formatCount(count - SHOWN, lang))}</li>}
    </ul>
  )
}
