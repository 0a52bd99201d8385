import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { yearOutcomes } from '#src/derive/year-outcomes.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import styles from './summary.module.css'

/** What became of the promises of each year that is over, each year a filter. Nothing where something is known of one such year, or of none, and nothing under a filter by status or by step. */
export function YearOutcomes({ selection: { items, assessed } }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  // Of what one status leaves, nothing can be said of a year.
  const isCut = useView(({ status, reach }) => status.length + reach.length > 0)
  if (isCut) return null
  const years = yearOutcomes(items, assessed.asOf)
  if (years.length === 0) return null
  return (
    <p className={styles.years}>
      {t.outcomesByYear}
      {years.map(({ year, met, missed, count }) => (
        <a key={year} href={hrefFor({ year: [{ from: year, to: year }] })}>
          {t.yearOutcome(String(year), met, missed, count)}
        </a>
      ))}
    </p>
  )
}
