import { compareTexts } from '#src/texts/compare/texts.ts'
import { chartTexts } from '#src/texts/chart/texts.ts'
import { seriesTexts } from '#src/texts/series/texts.ts'
import { lazy, Suspense, useMemo } from 'react'
import { buildComparedSeries, type ComparedSeries } from '#src/derive/compare/series.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatSeriesSummary, shortFigure } from '#src/format/series.ts'
import { nameOfSeries } from '#src/format/series-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { yearColumns } from '#src/marks/year-columns.tsx'
import { Boundary } from '#src/ui/boundary.tsx'
import styles from './compare.module.css'
import seriesStyles from './compared-series.module.css'
import { YearsTable } from './years-table.tsx'

const YearsChart = lazy(async () => ({ default: (await import('#src/charts/years-chart.tsx')).YearsChart }))

export interface ComparedSeriesViewProps {
  readonly selection: Selection
  readonly ids: readonly string[]
}

/** The same promise year by year, or several such promises below each other: drawn on one scale where they have one, and as a table with a column a year. */
export function ComparedSeriesView({ selection, ids }: ComparedSeriesViewProps) {
  const lang = useLanguage()
  const c = useTexts(chartTexts)
  const texts = useTexts(compareTexts)
  const { chartNote, noScale } = useTexts(seriesTexts)
  const { index } = selection.assessed
  const compared = useMemo(() => buildComparedSeries(selection, ids), [selection, ids])
  const drawn = compared.series.some(({ plot }) => plot)
  const nameOf = ({ id }: ComparedSeries) => nameOfSeries(index, id, lang)
  return (
    <>
      {compared.beyond > 0 && <p className={styles.notice}>{texts.beyond(compared.beyond)}</p>}
      <div className={seriesStyles.charts}>
        {compared.series.map((series) => (
          <section key={series.id}>
            <h3>{nameOf(series)}</h3>
            {series.summary && <p className={styles.note}>{formatSeriesSummary(series.summary, lang)}</p>}
            {series.plot ? (
              <Boundary fallback={<p>{c.chartFailed}</p>}>
                <Suspense fallback={<div className={seriesStyles.waiting} />}>
                  <YearsChart
                    columns={yearColumns(series.plot, null, lang)}
                    format={(value) => shortFigure({ value, unit: series.plot?.unit ?? null }, lang)}
                    reach={compared.reach}
                  />
                </Suspense>
              </Boundary>
            ) : (
              <p className={styles.note}>{noScale}</p>
            )}
          </section>
        ))}
      </div>
      {drawn && <p className={styles.note}>{chartNote}</p>}
      <YearsTable series={compared.series} periods={compared.periods} nameOf={nameOf} index={index} />
    </>
  )
}
