import { unitOf } from '#src/domain/known.ts'
import { memo, useMemo } from 'react'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { Span } from '#src/derive/timeline/axis.ts'
import { buildTimelineRow } from '#src/derive/timeline/row.ts'
import { givenVerdicts } from '#src/derive/timeline/verdicts.ts'
import { formatTimelineRow } from '#src/format/timeline.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { Due } from '#src/marks/due.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { Status } from '#src/marks/status.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Lane } from './lane.tsx'
import styles from './rows.module.css'

export interface TimelineItemRowProps {
  readonly item: Item
  readonly assessed: Assessed
  readonly span: Span
}

/** The cells of a row: title, bar, status, deadline. Reports are judged here, so only for rows in sight; drawn once while the rest scrolls. */
export const TimelineItemRow = memo(function TimelineItemRow({
  item,
  assessed: { index, rule },
  span,
}: TimelineItemRowProps) {
  const lang = useLanguage()
  const { commitment, assessment } = item
  const given = useMemo(() => givenVerdicts(index, item, rule), [index, item, rule])
  const row = useMemo(() => buildTimelineRow(item, given, span), [item, given, span])
  const unit = unitOf(commitment, index)
  const due = dueSaid(commitment, assessment)
  return (
    <div className={styles.row} role="presentation">
      <div role="rowheader" className={styles.name}>
        <ItemLink commitment={commitment} />
      </div>
      <div role="cell" className={styles.lane}>
        <Lane row={row} item={item} unit={unit} label={formatTimelineRow(item, due, given, unit, lang)} />
      </div>
      <div role="cell" className={styles.status}>
        <Status judgement={assessment} />
      </div>
      <div role="cell" className={styles.due}>
        <Due commitment={commitment} assessment={assessment} />
      </div>
    </div>
  )
})
