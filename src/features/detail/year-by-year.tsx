import { chartTexts } from '#src/texts/chart/texts.ts'
import { seriesTexts } from '#src/texts/series/texts.ts'
import { lazy, Suspense, useMemo } from 'react'
import { plotSeries, type SeriesPlot } from '#src/derive/series/plot.ts'
import { seriesRows } from '#src/derive/series/rows.ts'
import { summariseSeries } from '#src/derive/series/summary.ts'
import type { Assessed } from '#src/derive/selection/selection.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatSeriesSummary, shortFigure } from '#src/format/series.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { yearColumns } from '#src/marks/year-columns.tsx'
import { AwaitedPart } from '#src/marks/silent.tsx'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import text from '#src/ui/text.module.css'
import { withoutFilters } from '#src/url/choices.ts'
import { PartHead } from './part-head.tsx'
import styles from './year-by-year.module.css'
import { YearTable } from './year-table.tsx'

const YearsChart = lazy(async () => ({ default: (await import('#src/charts/years-chart.tsx')).YearsChart }))

interface DrawnProps {
  readonly plot: SeriesPlot
  readonly current: string
}

function Drawn({ plot, current }: DrawnProps) {
  const lang = useLanguage()
  const c = useTexts(chartTexts)
  const columns = useMemo(() => yearColumns(plot, current, lang), [plot, current, lang])
  return (
    <div className={styles.chart}>
      <Boundary fallback={<p>{c.chartFailed}</p>}>
        <Suspense fallback={<AwaitedPart />}>
          <YearsChart columns={columns} format={(value) => shortFigure({ value, unit: plot.unit }, lang)} />
        </Suspense>
      </Boundary>
    </div>
  )
}

export interface YearByYearProps {
  readonly commitment: Commitment
  readonly assessed: Assessed
}

/** V13: the same promise in other years, drawn and as a table; nothing where the ledger knows one year only. */
export function YearByYear({ commitment, assessed }: YearByYearProps) {
  const lang = useLanguage()
  const texts = useTexts(seriesTexts)
  const hrefFor = useHrefFor()
  const view = useView((each) => each)
  const { series } = commitment
  const rows = useMemo(() => (series === undefined ? [] : seriesRows(assessed, series)), [assessed, series])
  const plot = useMemo(() => plotSeries(rows, assessed.index), [rows, assessed])
  const summary = summariseSeries(rows)
  if (series === undefined || rows.length < 2 || !summary) return null
  const alone = { ...withoutFilters(view), series: [series], item: null }
  return (
    <section aria-labelledby="year-by-year">
      <PartHead id="year-by-year">{texts.title}</PartHead>
      <p>{formatSeriesSummary(summary, lang)}</p>
      {plot && (
        <>
          <Drawn plot={plot} current={commitment.id} />
          <p className={text.quiet}>{texts.chartNote}</p>
        </>
      )}
      <YearTable rows={rows} current={commitment.id} index={assessed.index} />
      <p className={styles.ways} data-no-picture data-no-print>
        <a href={hrefFor({ ...alone, view: 'overview' })}>{texts.only}</a>
        <a href={hrefFor({ ...alone, view: 'compare' })}>{texts.compare}</a>
      </p>
    </section>
  )
}
