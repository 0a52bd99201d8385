import { chartTexts } from '#src/texts/chart/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense, useMemo, useRef } from 'react'
import { buildProgressSeries, type ProgressSeries } from '#src/derive/progress-series.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { dateOfDay } from '#src/domain/deadline.ts'
import type { Forecast } from '#src/domain/assessment.ts'
import { forecastOf } from '#src/domain/forecast.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Rule, Target } from '#src/domain/ledger.ts'
import { chartSaid } from '#src/format/chart-said.ts'
import { formatDate, formatMonth } from '#src/format/date.ts'
import { formatEstimate, formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { chartWords, type ChartWords } from '#src/format/progress-chart.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { toneOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { AwaitedPart } from '#src/marks/silent.tsx'
import { Boundary } from '#src/ui/boundary.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import text from '#src/ui/text.module.css'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'
import { PictureButtons } from './picture-buttons.tsx'

const ProgressChart = lazy(async () => ({ default: (await import('#src/charts/progress-chart.tsx')).ProgressChart }))

/** Size of its texts, its height and its width where that is fixed, in CSS pixels. */
const ON_PAGE = { text: 12, height: 270 } as const
/** On paper it is as wide as its place, whatever the window was. */
const ON_PAPER = { text: 10, height: 190, width: 350 } as const

export interface ProgressionProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
}

/** The chart of a measured commitment with its table; nothing where there is nothing to draw. */
export function Progression({ item, index, rule }: ProgressionProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const c = useTexts(chartTexts)
  const part = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const series = useMemo(() => buildProgressSeries(item, rule), [item, rule])
  const unit = unitOf(item.commitment, index)
  const { measure } = item.commitment
  if (!series) return null
  const forecast = forecastOf(item.commitment, item.assessment)
  const value = (each: number) => formatFigure({ value: each, unit }, lang)
  const forecastText = ({ reachedOn, atDeadline }: Forecast): string => {
    if (reachedOn) return c.chartForecastReached(formatDate(reachedOn, lang))
    const { target } = item.assessment
    // A limit is kept or not; it is never reached.
    if (!measure || !target || !isLimit(measure, target)) return c.chartForecastNever
    return atDeadline === null ? '' : c.chartForecastAt(formatEstimate(atDeadline, unit, lang))
  }
  const words = chartWords(series, unit, lang)
  return (
    <section ref={part} className={styles.charted}>
      <PartHead>{series.level ? c.chartLevelTitle : c.chartTitle}</PartHead>
      <div className={styles.caption}>
        <p>{verdictSentence(item.assessment, item.commitment, rule, index, lang)}</p>
        <p className={text.quiet}>
          {item.commitment.title[lang]} · {index.ledger.title[lang]} · {t.edition(index.ledger.edition)} ·{' '}
          {t.asOf(item.assessment.asOf)} · {t.whyRule(rule.name[lang])}
          {index.ledger.synthetic && ` · ${t.synthetic}`}
        </p>
      </div>
      <div className={styles.chart} aria-hidden="true">
        <Boundary fallback={<p>{c.chartFailed}</p>}>
          <Suspense fallback={<AwaitedPart />}>
            <ProgressChart
              series={series}
              days={words.days}
              targets={words.targets}
              names={words.names}
              format={{ day: (at) => formatMonth(dateOfDay(Math.round(at)), lang), value: words.value }}
              look={{ ...(printing ? ON_PAPER : ON_PAGE), tone: toneOf(item.assessment.verdict) }}
            />
          </Suspense>
        </Boundary>
      </div>
      <p className={text.quiet}>{chartSaid(series, item, unit, lang)}</p>
      {forecast && <p className={text.quiet}>{forecastText(forecast)}</p>}
      <PictureButtons of={part} name={`duixian-${item.commitment.id}-${item.assessment.asOf}`} />
      <SeriesTable
        series={series}
        names={words.names}
        value={value}
        goal={(target) => (measure ? formatTargetFigure(target, measure, unit, lang) : '')}
        estimate={(each) => formatEstimate(each, unit, lang)}
      />
    </section>
  )
}

interface SeriesTableProps {
  readonly series: ProgressSeries
  readonly names: ChartWords['names']
  readonly value: (value: number) => string
  readonly goal: (target: Target) => string
  readonly estimate: (value: number) => string
}

/** The same figures as the chart's, in order of day. */
function SeriesTable({ series, names, value, goal, estimate }: SeriesTableProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const c = useTexts(chartTexts)
  const printing = usePrinting()
  const { span } = useTexts(punctuationTexts)
  const dayText = (at: number) => formatDate(dateOfDay(at), lang)
  const ends = [series.expected.at(0), series.expected.at(-1)].filter((point) => point !== undefined)
  const rows = [
    ...series.reports.map((point) => ({ at: point.at, name: c.chartReported, text: value(point.value) })),
    ...series.targets.map((point) => ({
      at: point.at,
      name: point.earlier ? c.chartEarlier('') : t.target,
      text: goal(point.target),
    })),
    ...ends
      .slice(0, 1)
      .flatMap((point) => [
        { at: point.at, name: names.expected, text: value(point.high) },
        ...(names.expectedLow === '' ? [] : [{ at: point.at, name: names.expectedLow, text: value(point.low) }]),
      ]),
    ...(series.silence
      ? [
          {
            at: series.silence.from,
            name: names.silence,
            text: span(dayText(series.silence.from), dayText(series.silence.to)),
          },
        ]
      : []),
    ...series.forecast.slice(-1).map((point) => ({ at: point.at, name: c.chartForecast, text: estimate(point.value) })),
  ].toSorted((a, b) => a.at - b.at)
  return (
    <details open={printing || undefined}>
      <summary>{c.chartTable}</summary>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              <td className={styles.number}>{dayText(row.at)}</td>
              <th scope="row">{row.name}</th>
              <td className={styles.number}>{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
