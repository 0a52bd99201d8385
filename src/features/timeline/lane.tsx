import { timelineTexts } from '#src/texts/timeline/texts.ts'
import type { CSSProperties, ReactNode } from 'react'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Stretch, TimelineRow } from '#src/derive/timeline/row.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { formatDate, formatDaysLeft, formatDeadlineShort } from '#src/format/date.ts'
import { formatGoalpost, formatReportDot, formatStep } from '#src/format/timeline.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { percent } from './percent.ts'
import styles from './lane-marks.module.css'

export interface LaneProps {
  readonly row: TimelineRow
  readonly item: Item
  readonly unit: Unit | null
  /** All that it shows, as one text. */
  readonly label: string
}

function extent({ from, to, done }: Stretch): CSSProperties {
  return { insetInlineStart: percent(from), width: percent(to - from), '--done': percent(done) } as CSSProperties
}

function at(share: number): CSSProperties {
  return { insetInlineStart: percent(share) }
}

/** The marks of one item on the axis, over the lines of its years or quarters. */
export function Lane({ row, item, unit, label }: LaneProps) {
  const lang = useLanguage()
  const { assessment, commitment } = item
  const { certain, soft, open, late, end, steps, reports, closed } = row
  return (
    <div
      role="img"
      aria-label={label}
      className={styles.marks}
      style={{ '--posts': row.goalposts.length } as CSSProperties}
    >
      <i className={styles.today} />
      {certain && (
        <i data-mark className={`${styles.stretch} ${end === null ? styles.goesOn : ''}`} style={extent(certain)} />
      )}
      {soft && <i data-mark className={`${styles.stretch} ${styles.soft}`} style={extent(soft)} />}
      {open && <i data-mark className={`${styles.stretch} ${styles.open}`} style={extent(open)} />}
      {late && (
        <i
          data-mark
          className={styles.late}
          data-verdict={assessment.verdict}
          style={extent(late)}
          title={formatDaysLeft(assessment.daysLeft, lang)}
        />
      )}
      {end !== null && <i data-mark className={styles.end} style={at(end)} />}
      {steps.map(({ at: place, of: step, reached }) => (
        <i
          key={step.id}
          data-mark
          className={styles.step}
          data-reached={reached || undefined}
          style={at(place)}
          title={formatStep(step, reached, lang)}
        />
      ))}
      <Goalposts row={row} item={item} unit={unit} />
      {reports.map(({ at: place, of: given }) => (
        <span
          key={given.report.id}
          className={styles.dot}
          style={at(place)}
          title={formatReportDot(given, item.commitment, unit, lang)}
        >
          <VerdictGlyph verdict={given.assessment?.verdict ?? 'unjudged'} size={12} />
        </span>
      ))}
      {closed !== null && commitment.closed && (
        <span
          className={styles.dot}
          style={at(closed)}
          title={timelineTexts(lang).closed(formatDate(commitment.closed.date, lang))}
        >
          <VerdictGlyph verdict="closed" size={12} />
        </span>
      )}
      <Outside row={row} item={item} />
    </div>
  )
}

/** V10: a faint line and end for each earlier target, with its deadline in words. */
function Goalposts({ row, item: { commitment, assessment }, unit }: Omit<LaneProps, 'label'>): ReactNode {
  const lang = useLanguage()
  const texts = useTexts(timelineTexts)
  return row.goalposts.map(({ at: place, of: judgement, line }, level) => {
    const same = judgement.deadline?.last === assessment.deadline?.last
    return (
      <span
        key={`${judgement.target?.since} ${level}`}
        className={styles.goalpost}
        style={{ '--level': level } as CSSProperties}
        title={formatGoalpost(judgement, commitment, unit, lang)}
      >
        {line && <i data-mark className={styles.line} style={extent(line)} />}
        <small
          data-side={place > 0.5 ? 'before' : 'after'}
          style={place > 0.5 ? { insetInlineEnd: percent(1 - place) } : at(place)}
        >
          {same ? texts.movedHere : texts.moved(formatDeadlineShort(judgement.target?.due ?? null, lang))}
        </small>
      </span>
    )
  })
}

/** Where an item that the axis does not reach is to be found. */
function Outside({ row: { outside }, item: { commitment, assessment } }: Pick<LaneProps, 'row' | 'item'>): ReactNode {
  const lang = useLanguage()
  const texts = useTexts(timelineTexts)
  if (outside === null) return null
  return (
    <small className={styles.outside} data-outside={outside}>
      {outside === 'before'
        ? texts.outside.before(formatDeadlineShort(dueSaid(commitment, assessment), lang))
        : texts.outside.after(commitment.announced)}
    </small>
  )
}
