import { totalsTexts } from '#src/texts/totals/texts.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildTotals } from '#src/derive/totals-view.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useWhole } from '#src/ui/on-paper.ts'
import text from '#src/ui/text.module.css'
import { OfferedList } from './offered-list.tsx'
import { RefusedList } from './refused-list.tsx'
import styles from './totals.module.css'

/** Totals shown at once, and added by each "more". */
const FIRST = 3
const PAGE = 12

/** V11: the sums that may be had over the selection, and why there are no others. Nothing where no item has a number. */
export function Totals({ selection }: { readonly selection: Selection }) {
  const { items, assessed } = useDeferredValue(selection)
  const { index } = assessed
  const { measured, offered, refused } = useMemo(() => buildTotals(items, index), [items, index])
  const isWhole = useWhole()
  const [most, setMost] = useState(FIRST)
  const [why, setWhy] = useState(false)
  const t = useTexts(totalsTexts)
  if (measured === 0) return null
  const shown = isWhole ? offered : offered.slice(0, most)
  const left = offered.length - shown.length
  return (
    <section className={styles.totals}>
      <h2>{t.title}</h2>
      <p className={text.quiet}>{offered.length === 0 ? t.nothing(measured) : t.lead(measured)}</p>
      <OfferedList totals={shown} index={index} />
      {left > 0 && (
        <Button look="plain" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {t.more(Math.min(PAGE, left), left)}
        </Button>
      )}
      {refused.length > 0 && (
        <details className={styles.fold} onToggle={(event) => setWhy(event.currentTarget.open)}>
          <summary>{t.refusedTitle(refused.length)}</summary>
          {why && <RefusedList groups={refused} index={index} />}
        </details>
      )}
    </section>
  )
}
