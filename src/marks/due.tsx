import { dueSaid } from '#src/derive/due-said.ts'
import { countsDays } from '#src/derive/is-open.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatDaysLeft, formatDeadlineShort } from '#src/format/date.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import text from '#src/ui/text.module.css'
import styles from './marks.module.css'
import { useLanguage } from './use-texts.ts'

/** Deadline and days left, on two lines. What is not open has no days left to count. */
export function Due({ commitment, assessment }: { readonly commitment: Commitment; readonly assessment: Assessment }) {
  const lang = useLanguage()
  const due = dueSaid(commitment, assessment)
  const open = countsDays({ commitment, assessment })
  return (
    <>
      <span className={due === null ? text.quiet : `${styles.nobreak} numbers`}>{formatDeadlineShort(due, lang)}</span>
      {due !== null && open && (
        <InBrowser>
          <span className={`${text.quiet} ${styles.below}`}> {formatDaysLeft(assessment.daysLeft, lang)}</span>
        </InBrowser>
      )}
    </>
  )
}
