import { timelineTexts } from '#src/texts/timeline/texts.ts'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useContext, useMemo, useRef, type CSSProperties } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Span } from '#src/derive/timeline/axis.ts'
import type { TimelineLine } from '#src/derive/timeline/lines.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import { MostDrawn } from '#src/ui/most-drawn.ts'
import { usePaper } from '#src/ui/on-paper.ts'
import { HeadRow } from './head-row.tsx'
import { TimelineItemRow } from './item-row.tsx'
import styles from './rows.module.css'
import { useArrowKeys } from './use-arrow-keys.ts'
import { usePlaceOnPage } from './use-place-on-page.ts'

export interface TimelineRowsProps {
  readonly lines: readonly TimelineLine[]
  readonly selection: Selection
  readonly span: Span
}

const HEAD_HEIGHT = 44
const STICKY_HEAD = 64
/** Lines on paper and in a picture; what is beyond is said. */
const MOST = { print: 1000, picture: 120 } as const

function keyOf(line: TimelineLine | undefined): string {
  if (!line) return ''
  return 'item' in line ? `${line.group} ${line.item.commitment.id}` : `${line.open ? 'open' : 'dated'} ${line.group}`
}

function countItems(lines: readonly TimelineLine[]): number {
  return new Set(lines.flatMap((line) => ('item' in line ? [line.item] : []))).size
}

/** What a row will be about as high as, by the width of the list; the widths are those of timeline.module.css. */
function heightOf(width: number): number {
  if (width < 560) return 112
  return width < 900 ? 84 : 54
}

/** The rows in sight and a few beyond; on paper all of them, up to a thousand lines. */
export function TimelineRows({ lines: all, selection, span }: TimelineRowsProps) {
  const lang = useLanguage()
  const most = useContext(MostDrawn)
  const lines = useMemo(() => (most === null ? all : all.slice(0, most)), [all, most])
  const leftOut = useMemo(() => countItems(all) - countItems(lines), [all, lines])
  const open = useView((view) => view.item)
  const paper = usePaper()
  const body = useRef<HTMLDivElement>(null)
  const { top, width } = usePlaceOnPage(body, lines)
  const band = lines.some((line) => !('item' in line) && line.open)
  const getItemKey = useCallback((place: number) => keyOf(lines[place]), [lines])
  const isItem = (place: number): boolean => 'item' in (lines[place] ?? {})
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every scroll; the React compiler is not used here
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (place) => (isItem(place) ? heightOf(width) : HEAD_HEIGHT),
    getItemKey,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: STICKY_HEAD,
    rangeExtractor: (range) => (most === null ? defaultRangeExtractor(range) : [...lines.keys()]),
  })
  const onKeyDown = useArrowKeys(body, {
    count: lines.length,
    isItem,
    show: (place) => rows.scrollToIndex(place, { align: 'auto' }),
  })

  const draw = (place: number, style?: CSSProperties) => {
    const line = lines[place]
    if (!line) return null
    const { commitment } = 'item' in line ? line.item : {}
    return (
      <div
        key={keyOf(line)}
        ref={style && rows.measureElement}
        data-index={place}
        data-line={commitment ? place : undefined}
        role="row"
        aria-rowindex={place + 2}
        className={styles.place}
        data-open={commitment !== undefined && commitment.id === open}
        style={style}
      >
        {'item' in line ? (
          <TimelineItemRow item={line.item} assessed={selection.assessed} span={span} />
        ) : (
          <HeadRow head={line} index={selection.assessed.index} band={band} />
        )}
      </div>
    )
  }

  if (paper !== 'screen')
    return (
      <div role="rowgroup" className={styles.printed}>
        {lines.slice(0, MOST[paper]).map((_, place) => draw(place))}
        {lines.length > MOST[paper] && (
          <p>{timelineTexts(lang).more(lines.slice(MOST[paper]).filter((line) => 'item' in line).length)}</p>
        )}
      </div>
    )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the links inside
    <div
      role="rowgroup"
      ref={body}
      className={styles.body}
      data-left-out={leftOut > 0 ? leftOut : undefined}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {rows
        .getVirtualItems()
        .map(({ index: place, start }) => draw(place, { transform: `translateY(${start - top}px)` }))}
    </div>
  )
}
