import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { deskLocalTexts } from '#src/texts/desk-local/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { IssueList } from '#src/desk/kit/issue-list.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { forgetOpening, useLocalOpening } from './local-opening.ts'
import styles from './local.module.css'

/** What became of the file that was opened last; nothing where none was. */
export function OpeningNotice() {
  const lang = useLanguage()
  const texts = useTexts(deskLocalTexts)
  const opening = useLocalOpening()
  switch (opening.phase) {
    case 'none':
      return null
    case 'opening':
      return (
        <div className={styles.notice}>
          <p role="status">
            {texts.working} {opening.fileName}
          </p>
          <Button onClick={forgetOpening}>{deskImportTexts(lang).cancel}</Button>
        </div>
      )
    case 'unreadable':
      return <p role="alert">{deskImportTexts(lang).refusals.unreadable}</p>
    case 'done': {
      const { fileName, result } = opening
      if (result.ok) return <KeptNotice key={result.own.id} kept={result} />
      if (result.why !== 'malformed') return <p role="alert">{deskKeptTexts(lang).faults[result.why]}</p>
      return (
        <div role="alert">
          <p>{texts.malformed(fileName, formatCount(result.issues.length, lang))}</p>
          <IssueList issues={result.issues} count={result.issues.length} />
        </div>
      )
    }
    default:
      return assertNever(opening)
  }
}
