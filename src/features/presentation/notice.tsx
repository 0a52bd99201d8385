import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { useProblems } from '#src/state/view-store.ts'
import styles from './notice.module.css'

/** As long as it takes to read; once the presentation is left the page's own notice says it again, until it is dismissed. */
const SHOWN_MS = 10_000

/** Says for a moment what of the address could not be honoured: a dead show, a filter that the ledger does not have. */
export function PresentationNotice() {
  const t = useTexts(screenTexts)
  const problems = useProblems()
  const [seen, setSeen] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(problems.length), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [problems])
  const fresh = problems.slice(seen)
  return (
    <p className={styles.notice} role="status">
      {fresh.length > 0 &&
        [t.addressNotice, ...fresh.map(({ key, found, why }) => t.addressProblem[why](key, found))].join(' ')}
    </p>
  )
}
