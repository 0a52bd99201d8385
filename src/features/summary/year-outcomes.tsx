import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { yearOutcomes } from '#src/derive/year-outcomes.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import styles from './summary.module.css'

/** How many promises of each year that is over were met, each year a filter. Nothing where there is one such year, or none. */
export function YearOutcomes({ selection: { items, assessed } }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const years = yearOutcomes(items, assessed.asOf)
  if (years.length === 0) return null
  return (
    <p className={styles.years}>
      {t.metByYear}
      {years.map(({ year, met, count }) => (
        <a key={year} href={hrefFor({ year: [{ from: year, to: year }] })}>
          {t.yearMet(String(year), met, count)}
        </a>
      ))}
    </p>
  )
}
