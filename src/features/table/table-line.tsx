import { memo } from 'react'
import { ItemLink } from '#src/marks/item-link.tsx'
import type { CellContext, TableColumn } from './columns.tsx'
import type { LedgerLine } from './lines.ts'
import styles from './table.module.css'

/** What all lines share; the same object until one of its parts changes. */
export interface LineLayout {
  readonly cards: boolean
  readonly columns: readonly TableColumn[]
  readonly context: CellContext
  readonly measure: (row: HTMLDivElement | null) => void
}

export interface TableLineProps {
  readonly line: LedgerLine
  readonly place: number
  readonly count: number
  /** Distance from the first line's top, in CSS pixels. */
  readonly start: number
  readonly layout: LineLayout
  readonly open: boolean
  /** The words of a group's head; null for an item. */
  readonly groupText: string | null
}

/** One line. A row and a card are the same elements under other names: a link keeps its focus when one becomes the other. */
export const TableLine = memo(function TableLine({
  line,
  place,
  count,
  start,
  layout,
  open,
  groupText,
}: TableLineProps) {
  const { cards, columns, context, measure } = layout
  const names = cards
    ? { role: 'listitem', 'aria-posinset': place + 1, 'aria-setsize': count }
    : { role: 'row', 'aria-rowindex': place + 2 }
  const cell = cards ? undefined : 'cell'
  const style = { transform: `translateY(${start}px)` }
  if (!('item' in line))
    return (
      <div ref={measure} data-index={place} {...names} className={styles.groupRow} style={style}>
        <div role={cell} aria-colspan={cards ? undefined : columns.length}>
          <h2>{groupText}</h2>
        </div>
      </div>
    )
  return (
    <div
      ref={measure}
      data-index={place}
      data-line={place}
      {...names}
      className={`${styles.row} ${cards ? styles.card : styles.line}`}
      data-open={open}
      style={style}
    >
      {columns.map((column) => (
        <div
          key={column.key}
          role={column.key === 'title' && !cards ? 'rowheader' : cell}
          data-column={column.key}
          className={`${styles.cell} ${column.numeric ? styles.number : ''}`}
        >
          {column.key === 'title' ? <ItemLink commitment={line.item.commitment} /> : column.cell(line.item, context)}
        </div>
      ))}
    </div>
  )
})
