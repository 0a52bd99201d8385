import { slideTexts } from '#src/texts/slides/texts.ts'
import { useMemo } from 'react'
import { countsDays } from '#src/derive/is-open.ts'
import { buildProgressSeries } from '#src/derive/progress-series.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { seriesRows, type SeriesRow } from '#src/derive/series/rows.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatDaysLeft, formatDeadline } from '#src/format/date.ts'
import { speakerText } from '#src/format/slide.ts'
import { joinTight } from '#src/format/tight.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { regionNames, sectorNames } from '#src/marks/place-line.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import type { FaceProps } from './face-props.ts'
import type { Shape } from './fit/shape.ts'
import { ItemArithmetic } from './item/item-arithmetic.tsx'
import { ItemChart } from './item/item-chart.tsx'
import { ItemFacts } from './item/item-facts.tsx'
import { ItemSaid } from './item/item-said.tsx'
import { ItemSteps } from './item/item-steps.tsx'
import { ItemYears } from './item/item-years.tsx'
import besides from './item/item-years.module.css'
import styles from './face-item.module.css'
import shared from './parts/slide-shared.module.css'
import { SlideTitle } from './parts/slide-title.tsx'

/** How large text may grow where there is room, in sizes of body text. */
const GROWTH: Readonly<Record<Shape, { readonly facts: number; readonly said: number }>> = {
  tall: { facts: 1, said: 1 },
  tight: { facts: 1, said: 1 },
  usual: { facts: 1.4, said: 1.6 },
  wide: { facts: 1.75, said: 2.2 },
}

/** One commitment: who promised what by when, how far it is, and the course of it. */
export function FaceItem({ selection, title, shape, unit, item }: FaceProps & { readonly item: Item }) {
  const lang = useLanguage()
  const { index, rule } = selection.assessed
  const { commitment } = item
  const series = useMemo(() => buildProgressSeries(item, rule), [item, rule])
  // A dated target alone is one dot: what was said tells more.
  const drawn = series && (series.reports.length > 0 || series.expected.length > 0) ? series : null
  const years = useMemo(() => yearsOf(item, selection), [item, selection])
  const text = commitment.title[lang]
  const growth = GROWTH[shape]
  return (
    <>
      <div className={shared.title}>
        <Who item={item} index={index} />
        <SlideTitle text={text} title={title}>
          {joinTight(text)}
        </SlideTitle>
        <Due item={item} />
      </div>
      <ItemFacts
        key={shape}
        item={item}
        index={index}
        rule={rule}
        said={shape === 'tight' || years.length > 0 || drawn !== null || commitment.milestones.length > 0}
        growth={growth.facts}
      />
      {shape !== 'tight' && (
        <div className={shared.side} data-said={years.length === 0 && !drawn && commitment.milestones.length === 0}>
          {years.length > 0 ? (
            <div className={shape === 'wide' && drawn ? besides.both : besides.alone}>
              {shape === 'wide' && drawn && <ItemChart item={item} series={drawn} index={index} unit={unit} />}
              <ItemYears rows={years} current={commitment.id} index={index} />
            </div>
          ) : drawn ? (
            <ItemChart item={item} series={drawn} index={index} unit={unit} />
          ) : commitment.milestones.length > 0 ? (
            <ItemSteps item={item} />
          ) : (
            <ItemSaid item={item} growth={growth.said} />
          )}
        </div>
      )}
      {shape === 'wide' && (
        <div className={shared.extra}>
          <ItemArithmetic item={item} index={index} rule={rule} />
        </div>
      )}
    </>
  )
}

/** The years of the item's series; none where the ledger knows one alone, or it is of no series. */
function yearsOf({ commitment: { series } }: Item, { assessed }: Selection): readonly SeriesRow[] {
  const rows = series === undefined ? [] : seriesRows(assessed, series)
  return rows.length > 1 ? rows : []
}

function Who({ item: { commitment }, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const speaker = speakerText(commitment, lang)
  return (
    <p className={styles.who}>
      <b>{regionNames(commitment, index, lang)}</b> <span>{sectorNames(commitment, index, lang)}</span>{' '}
      {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
    </p>
  )
}

/** An item that is not open has no days left to count. */
function Due({ item: { commitment, assessment } }: { readonly item: Item }) {
  const lang = useLanguage()
  const due = dueSaid(commitment, assessment)
  const open = countsDays({ commitment, assessment })
  const left = due === null || !open || assessment.daysLeft === null ? null : formatDaysLeft(assessment.daysLeft, lang)
  return <p className={styles.due}>{joinTight(slideTexts(lang).due(formatDeadline(due, lang), left))}</p>
}
