import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Item } from '#src/derive/selection.ts'
import { groupName } from '#src/marks/group-name.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import type { GroupKey } from '#src/url/view.ts'
import type { CellContext, Column } from './columns.tsx'
import styles from './table.module.css'

/** A line of the table: an item, or the head of a group. */
export type Line = { readonly item: Item } | { readonly group: string; readonly count: number }

export interface TableRowsProps {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly group: GroupKey | null
  /** The element that scrolls sideways; its place on the page tells where the rows begin. */
  readonly scroller: HTMLElement | null
}

const ROW_HEIGHT = 56

/** The rows in sight and a few beyond. Arrow keys, Home and End move between them. */
export function TableRows({ lines, columns, context, group, scroller }: TableRowsProps) {
  const { t, w } = useTexts()
  const open = useView((view) => view.item)
  const body = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY)
  }, [scroller, columns.length, lines])
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every scroll; the React compiler is not used here
  const rows = useWindowVirtualizer({ count: lines.length, estimateSize: () => ROW_HEIGHT, overscan: 8, scrollMargin: top })

  const focusLine = (place: number) => {
    rows.scrollToIndex(place, { align: 'auto' })
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-line="${place}"] a`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const line = Number(event.target instanceof Element ? event.target.closest('[data-line]')?.getAttribute('data-line') : NaN)
    const places: Readonly<Record<string, number>> = { ArrowDown: line + 1, ArrowUp: line - 1, Home: 0, End: lines.length - 1 }
    let place = places[event.key]
    if (place === undefined || Number.isNaN(line)) return
    const step = event.key === 'ArrowUp' || event.key === 'End' ? -1 : 1
    while (lines[place] && !('item' in (lines[place] ?? {}))) place += step
    if (!lines[place]) return
    event.preventDefault()
    focusLine(place)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the links inside
    <div role="rowgroup" ref={body} className={styles.body} style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
      {rows.getVirtualItems().map(({ index: place, start, key }) => {
        const line = lines[place]
        if (!line) return null
        const style = { transform: `translateY(${start - top}px)` }
        if (!('item' in line))
          return (
            <div key={key} ref={rows.measureElement} data-index={place} role="row" aria-rowindex={place + 2} className={styles.groupRow} style={style}>
              <div role="cell" aria-colspan={columns.length}>
                {t.groupCount(group ? groupName(group, line.group, { ...context, t, w }) : line.group, line.count)}
              </div>
            </div>
          )
        const { id } = line.item.commitment
        return (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={place}
            data-line={place}
            role="row"
            aria-rowindex={place + 2}
            className={`${styles.line} ${styles.row}`}
            data-open={id === open}
            style={style}
          >
            {columns.map((column) => (
              <div key={column.key} role="cell" className={`${styles.cell} ${column.numeric ? styles.number : ''}`}>
                {column.key === 'title' ? (
                  <ItemLink commitment={line.item.commitment} />
                ) : (
                  column.cell(line.item, context)
                )}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
