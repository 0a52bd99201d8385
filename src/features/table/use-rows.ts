import { defaultRangeExtractor, useWindowVirtualizer, type Range, type ReactVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import type { LedgerLine } from './lines.ts'

/** The lines that are mounted, as the page is scrolled. */
export type MountedRows = ReactVirtualizer<Window, HTMLDivElement>

/** Guesses that hold until a line is measured, in CSS pixels. */
const HEIGHTS = { row: 62, card: 112 }
/** What the sticky head covers, and a little air. */
const HEAD = { row: 60, card: 8 }

export interface RowsOptions {
  readonly lines: readonly LedgerLine[]
  readonly cards: boolean
  /** Places that stay mounted wherever the page is scrolled to, ascending. */
  readonly kept: readonly number[]
  readonly body: RefObject<HTMLDivElement | null>
}

/**
 * Which lines are mounted, and where. All lengths are in pixels of the page as it is scrolled;
 * `zoom` (a wall zooms the body) turns them into those of a style.
 */
export function useRows({ lines, cards, kept, body }: RowsOptions): {
  readonly rows: MountedRows
  readonly top: number
  readonly zoom: number
} {
  const { top, zoom } = useStart(body)
  const layout = cards ? 'card' : 'row'
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every scroll; the React compiler is not used here
  const rows = useWindowVirtualizer<HTMLDivElement>({
    count: lines.length,
    estimateSize: () => HEIGHTS[layout] * zoom,
    getItemKey: useCallback((place: number) => lines[place]?.key ?? place, [lines]),
    measureElement: (row, _, { itemSizeCache, indexFromElement, options }) => {
      const { height } = row.getBoundingClientRect()
      const place = indexFromElement(row)
      // Hidden (behind an open item on a phone, or on paper): what was measured before holds.
      return height > 0 ? height : (itemSizeCache.get(options.getItemKey(place)) ?? HEIGHTS[layout] * zoom)
    },
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), ...kept.filter((place) => place < range.count)])].sort(
          (a, b) => a - b,
        ),
      [kept],
    ),
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: HEAD[layout] * zoom,
    scrollPaddingEnd: 8,
  })
  return { rows, top, zoom }
}

/** Where the lines begin on the page, and the zoom they stand under. Whatever grows above them changes the height of the page. */
function useStart(body: RefObject<HTMLDivElement | null>): { readonly top: number; readonly zoom: number } {
  const [start, setStart] = useState({ top: 0, zoom: 1 })
  useLayoutEffect(() => {
    const measure = () => {
      const element = body.current
      const box = element?.getBoundingClientRect()
      if (!element || !box || box.width === 0) return
      const next = { top: box.top + window.scrollY, zoom: box.width / element.offsetWidth }
      setStart((before) =>
        Math.abs(before.top - next.top) < 0.5 && Math.abs(before.zoom - next.zoom) < 0.01 ? before : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [body])
  return start
}
