import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense } from 'react'
import type { ProgressSeries } from '#src/derive/progress-series.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { dateOfDay } from '#src/domain/deadline.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { chartWords } from '#src/format/progress-chart.ts'
import { toneOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import styles from './item-chart.module.css'

const ProgressChart = lazy(async () => ({ default: (await import('#src/charts/progress-chart.tsx')).ProgressChart }))

export interface ItemChartProps {
  readonly item: Item
  readonly series: ProgressSeries
  readonly index: LedgerIndex
  /** The size of its text in CSS pixels. */
  readonly unit: number
}

/** The course of a measured commitment, filling its place. What it shows is said beside it in words. */
export function ItemChart({ item: { commitment, assessment }, series, index, unit }: ItemChartProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { measure } = commitment
  const itsUnit = unitOf(commitment, index)
  const unitName = itsUnit?.name[lang]
  const { days, targets, names, value } = chartWords(series, itsUnit, lang)
  return (
    <figure className={styles.chart}>
      <figcaption>{[measure?.metric[lang], unitName].filter(Boolean).join(punctuationTexts(lang).comma)}</figcaption>
      <div aria-hidden="true">
        <Boundary fallback={<p>{t.partFailed}</p>}>
          <Suspense fallback={null}>
            <ProgressChart
              series={series}
              days={days}
              targets={targets}
              names={names}
              format={{ day: (at) => dateOfDay(Math.round(at)).slice(0, 7), value }}
              look={{ text: unit, height: '100%', tone: toneOf(assessment.verdict) }}
            />
          </Suspense>
        </Boundary>
      </div>
    </figure>
  )
}
