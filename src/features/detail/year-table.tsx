import { seriesTexts } from '#src/texts/series/texts.ts'
import type { SeriesRow } from '#src/derive/series/rows.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatPeriod } from '#src/format/series.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { SeriesResult, SeriesTarget, SeriesVerdict } from '#src/marks/series-cells.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import text from '#src/ui/text.module.css'
import detailStyles from './detail.module.css'
import styles from './year-by-year.module.css'

export interface YearTableProps {
  readonly rows: readonly SeriesRow[]
  /** The id of the item whose detail it is. */
  readonly current: string
  readonly index: LedgerIndex
}

/** A row a year, the newest first: what was promised, what came of it, the verdict, and the way to that year's item. */
export function YearTable({ rows, current, index }: YearTableProps) {
  const lang = useLanguage()
  const texts = useTexts(seriesTexts)
  return (
    <ScrollRegion className={detailStyles.wide} label={texts.scroller} role="group">
      <table className={`${detailStyles.table} ${styles.table}`}>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.year}</th>
            <th scope="col">{texts.columns.target}</th>
            <th scope="col">{texts.columns.result}</th>
            <th scope="col">{texts.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => {
            const { commitment } = row.item
            const here = commitment.id === current
            return (
              <tr key={commitment.id} className={here ? styles.here : undefined}>
                <th scope="row">
                  <ItemLink commitment={commitment}>{formatPeriod(row.period, lang)}</ItemLink>
                  {here && <small className={text.quiet}> {texts.thisItem}</small>}
                </th>
                <td>
                  <SeriesTarget row={row} index={index} />
                </td>
                <td>
                  <SeriesResult row={row} index={index} />
                </td>
                <td>
                  <SeriesVerdict row={row} index={index} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
