import { seriesTexts } from '#src/texts/series/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import type { SeriesRow } from '#src/derive/series/rows.ts'
import { summariseSeries } from '#src/derive/series/summary.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatPeriod, formatSeriesSummary } from '#src/format/series.ts'
import { joinTight } from '#src/format/tight.ts'
import { SeriesResult, SeriesTarget } from '#src/marks/series-cells.tsx'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useFitting } from '../fit/use-fitting.ts'
import shared from '../parts/slide-shared.module.css'
import styles from './item-years.module.css'

export interface ItemYearsProps {
  /** Of the series, oldest first; two at least. */
  readonly rows: readonly SeriesRow[]
  /** The id of the item whose slide it is. */
  readonly current: string
  readonly index: LedgerIndex
}

/** The newest of the rows, and this slide's own however old it is; newest first. */
function newest(rows: readonly SeriesRow[], current: string, shown: number): readonly SeriesRow[] {
  const isOwn = ({ item }: SeriesRow) => item.commitment.id === current
  const others = rows.toReversed().filter((row) => !isOwn(row))
  const kept = new Set(others.slice(0, Math.max(0, shown - 1)))
  return rows.toReversed().filter((row) => isOwn(row) || kept.has(row))
}

/** V13: the same promise in other years, the newest first: target, result and verdict of each (the gap is said of this one alone, beside it). Those without room are counted. */
export function ItemYears({ rows, current, index }: ItemYearsProps) {
  const lang = useLanguage()
  const texts = useTexts(seriesTexts)
  const { ref, shown } = useFitting(rows.length)
  const summary = summariseSeries(rows)
  const { columns } = texts
  return (
    <div className={`${styles.years} ${shared.glyphs}`} ref={ref}>
      {summary && <p>{joinTight(formatSeriesSummary(summary, lang))}</p>}
      <div role="table" aria-label={texts.caption}>
        <div className="visually-hidden" role="row">
          {[columns.year, columns.target, columns.result, columns.verdict].map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
        {newest(rows, current, shown).map((row) => (
          <div key={row.item.commitment.id} role="row" data-own={row.item.commitment.id === current}>
            <b role="rowheader">
              {formatPeriod(row.period, lang)}
              {row.item.commitment.id === current && <span className="visually-hidden"> {texts.thisItem}</span>}
            </b>
            <span role="cell">
              <SeriesTarget row={row} index={index} />
            </span>
            <span role="cell">
              <SeriesResult row={row} index={index} />
            </span>
            <span role="cell">
              <Status judgement={row.item.assessment} />
            </span>
          </div>
        ))}
      </div>
      {rows.length > shown && (
        <p className={shared.rest} data-left>
          {slideTexts(lang).otherYears(rows.length - shown)}
        </p>
      )}
    </div>
  )
}
