import { screenTexts } from '#src/texts/screen/texts.ts'
import { timelineTexts } from '#src/texts/timeline/texts.ts'
import { useMemo, useState, type CSSProperties } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildTicks, shareOfDay, spanOfItems, spanOfQuarters, type Span, type Zoom } from '#src/derive/timeline/axis.ts'
import { buildTimelineLines } from '#src/derive/timeline/lines.ts'
import { dayNumber } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { useView } from '#src/state/view-store.ts'
import { CountingNote } from '#src/marks/counting-note.tsx'
import { AxisHead } from './axis-head.tsx'
import { Legend } from './legend.tsx'
import { percent } from './percent.ts'
import styles from './timeline.module.css'
import { TimelineBar } from './timeline-bar.tsx'
import { TimelineRows } from './timeline-rows.tsx'

/** The stored preference, and how far the quarters were moved since the page was opened. */
function useSpan(selection: Selection) {
  const [stored, setZoom] = useStored('timeline-zoom', 'year')
  const [shift, setShift] = useState(0)
  const zoom: Zoom = stored === 'quarter' ? 'quarter' : 'year'
  const { items, assessed } = selection
  const whole = useMemo(() => spanOfItems(items, assessed.asOf), [items, assessed.asOf])
  const span = useMemo(
    () => (zoom === 'year' ? whole : spanOfQuarters(assessed.asOf, shift)),
    [zoom, whole, assessed.asOf, shift],
  )
  return { zoom, setZoom, shift, setShift, whole, span }
}

/** The commitments on a time axis: announced to due, each report with the verdict it gave, moved goalposts, and those without a deadline in a band of their own. */
export function Timeline({ selection }: { readonly selection: Selection }) {
  const t = useTexts(screenTexts)
  const texts = useTexts(timelineTexts)
  const view = useView((each) => each)
  const { zoom, setZoom, shift, setShift, whole, span } = useSpan(selection)
  const { items, assessed } = selection
  const lines = useMemo(() => buildTimelineLines(items, { index: assessed.index, view }), [items, view, assessed.index])
  const ticks = useMemo(() => buildTicks(span, zoom), [span, zoom])
  const grid = ticks
    .map(({ share }) => `linear-gradient(var(--line) 0 0) ${percent(share)} 0 / 1px 100% no-repeat`)
    .join(', ')
  return (
    <section aria-label={t.views.timeline} className={styles.timeline}>
      <TimelineBar zoom={zoom} onZoom={setZoom} shift={shift} onShift={setShift} room={roomAround(span, whole)} />
      <Legend />
      {view.group !== null && view.group !== 'year' && <CountingNote selection={selection} by={view.group} />}
      <div
        role="table"
        aria-label={texts.caption(items.length)}
        aria-rowcount={lines.length + 1}
        className={styles.table}
        style={
          { '--grid': grid, '--today': percent(shareOfDay(span, dayNumber(assessed.asOf) + 0.5)) } as CSSProperties
        }
      >
        <AxisHead ticks={ticks} span={span} asOf={assessed.asOf} />
        <TimelineRows lines={lines} selection={selection} span={span} />
      </div>
    </section>
  )
}

/** Whether anything lies before or after what is shown. */
function roomAround(span: Span, whole: Span): { readonly before: boolean; readonly after: boolean } {
  return { before: whole.first < span.first, after: whole.end > span.end }
}
