import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { useProblems } from '#src/state/view-store.ts'
import styles from './notice.module.css'

/** As long as it takes to read; once the presentation is left the page's own notice says it again, until it is dismissed. */
const SHOWN_MS = 10_000

export interface PresentationNoticeProps {
  /** What to know of the slide on screen, in a sentence; '' for nothing. */
  readonly hint: string
}

/** Says for a moment what of the address could not be honoured (a dead show, a filter that the ledger does not have), else what to know of the slide. */
export function PresentationNotice({ hint }: PresentationNoticeProps) {
  const t = useTexts(screenTexts)
  const problems = useProblems()
  const [seen, setSeen] = useState(0)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSeen(problems.length), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [problems])
  useEffect(() => {
    const timer = setTimeout(() => setSaid(hint), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [hint])
  const fresh = problems.slice(seen)
  return (
    <p className={styles.notice} role="status">
      {fresh.length > 0
        ? [t.addressNotice, ...fresh.map(({ key, found, why }) => t.addressProblem[why](key, found))].join(' ')
        : hint !== said && hint}
    </p>
  )
}
