import { screenTexts } from '#src/texts/screen/texts.ts'
import { timelineTexts } from '#src/texts/timeline/texts.ts'
import { shareOfDay, type AxisTick, type Span } from '#src/derive/timeline/axis.ts'
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import { formatMonth } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { percent } from './percent.ts'
import styles from './axis.module.css'
import rowsStyles from './rows.module.css'

export interface AxisHeadProps {
  readonly ticks: readonly AxisTick[]
  readonly span: Span
  readonly asOf: CalendarDate
}

/** Where the as-of tag hangs from its line, so that it stays within the axis. */
function sideOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.2) return 'start'
  return share > 0.8 ? 'end' : 'middle'
}

/** The years and quarters, and where the as-of day stands; it stays in sight while the rows scroll. */
export function AxisHead({ ticks, span, asOf }: AxisHeadProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(timelineTexts)
  const today = shareOfDay(span, dayNumber(asOf) + 0.5)
  const label = texts.axisLabel(formatMonth(dateOfDay(span.first), lang), formatMonth(dateOfDay(span.end - 1), lang))
  return (
    <div role="rowgroup" className={rowsStyles.head}>
      <div role="row" aria-rowindex={1} className={rowsStyles.row}>
        <div role="columnheader" className={rowsStyles.name}>
          {t.columns.title}
        </div>
        <div role="columnheader" className={rowsStyles.lane}>
          <span className="visually-hidden">{label}</span>
          <div className={styles.axis} aria-hidden="true">
            {ticks.map(({ share, year, quarter, label: shown }, place) => (
              <span
                key={`${year} ${quarter}`}
                className={styles.tick}
                data-label={shown}
                style={{ insetInlineStart: percent(share) }}
              >
                <b>{quarter === null || quarter === 1 || place === 0 ? year : ' '}</b>
                {quarter !== null && <span>{texts.quarters[quarter - 1]}</span>}
              </span>
            ))}
            {today >= 0 && today <= 1 && (
              <span className={styles.asOf} data-side={sideOf(today)}>
                {t.asOf(asOf)}
              </span>
            )}
          </div>
        </div>
        <div role="columnheader" className={rowsStyles.status}>
          {t.columns.status}
        </div>
        <div role="columnheader" className={rowsStyles.due}>
          {t.columns.due}
        </div>
      </div>
    </div>
  )
}
