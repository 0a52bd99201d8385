import { Fragment, useMemo } from 'react'
import { buildOverdue } from '#src/derive/overdue.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { statusWord } from '#src/format/words.ts'
import { Due } from '#src/marks/due.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { overviewTexts } from '#src/texts/overview/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import text from '#src/ui/text.module.css'
import { SLICE } from '#src/ui/slice.ts'
import asksStyles from './asks.module.css'
import styles from './side.module.css'

const LIMIT = 5
/** Of them at most, so that what is still to come is in sight too. */
const OVERDUE = 2

/** The open items that are past their day, and those whose last day comes next, under how many there are of each. */
export function NextDue({ selection }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const { due } = useTexts(overviewTexts)
  const { items, coming } = selection
  const overdue = useMemo(() => buildOverdue(items).slice(0, OVERDUE), [items])
  const next = [...overdue, ...coming.slice(0, LIMIT - overdue.length)]
  return (
    <section {...SLICE}>
      <h2>{due}</h2>
      <Counts facets={selection.facets} />
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

/** How many are missed, past their deadline without a figure, and due soon: each a link to them; nothing where there are none. */
function Counts({ facets: { status, due } }: Pick<Selection, 'facets'>) {
  const lang = useLanguage()
  const t = useTexts(overviewTexts)
  const { dueSoon } = useTexts(wordTexts)
  const hrefFor = useHrefFor()
  const counts = [
    ...(['overdue', 'overdue-unverified'] as const).map((each) => ({
      count: status.get(each) ?? 0,
      word: statusWord(each, lang),
      leadsTo: { status: [each] },
    })),
    { count: due.get('soon') ?? 0, word: dueSoon, leadsTo: { due: ['soon'] as const } },
  ].filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  return (
    <p className={asksStyles.rest}>
      {counts.map(({ count, word, leadsTo }, place) => (
        <Fragment key={word}>
          {place > 0 && t.urgentJoint}
          <a href={hrefFor(leadsTo)}>{t.dueCount(count, word)}</a>
        </Fragment>
      ))}
    </p>
  )
}
