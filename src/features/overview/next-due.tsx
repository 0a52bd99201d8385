import { useMemo } from 'react'
import { buildOverdue } from '#src/derive/overdue.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { Due } from '#src/marks/due.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import text from '#src/ui/text.module.css'
import styles from './side.module.css'

const LIMIT = 5
/** Of them at most, so that what is still to come is in sight too. */
const OVERDUE = 2

/** The open items that are past their day, and those whose last day comes next. */
export function NextDue({ selection: { items, coming } }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const { due } = useTexts(overviewTexts)
  const overdue = useMemo(() => buildOverdue(items).slice(0, OVERDUE), [items])
  const next = [...overdue, ...coming.slice(0, LIMIT - overdue.length)]
  return (
    <section>
      <h2>{due}</h2>
      {next.length === 0 ? (
        <p className={text.quiet}>{t.nothingDue}</p>
      ) : (
        <ol className={styles.next}>
          {next.map(({ commitment, assessment }) => (
            <li key={commitment.id} data-late={(assessment.daysLeft ?? 0) < 0}>
              <span>
                <Due commitment={commitment} assessment={assessment} />
              </span>
              <ItemLink commitment={commitment} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
