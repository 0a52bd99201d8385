import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { groupName } from '#src/marks/group-name.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import type { GroupKey } from '#src/url/view.ts'
import type { CellContext, TableColumn } from './columns.tsx'
import type { LedgerLine } from './lines.ts'
import { TableLine } from './table-line.tsx'
import styles from './table.module.css'
import { useLineFocus } from './use-line-focus.ts'
import { useRows, type MountedRows } from './use-rows.ts'

export interface TableRowsProps {
  readonly lines: readonly LedgerLine[]
  readonly columns: readonly TableColumn[]
  readonly context: CellContext
  readonly group: GroupKey | null
  /** Cards in a list, for a narrow place; otherwise rows of a table. */
  readonly cards: boolean
  /** The list's name. */
  readonly label: string
  /** True: all lines are drawn, for a place that cannot be scrolled. */
  readonly whole: boolean
  /** Items that are in none of the lines. */
  readonly leftOut: number
}

/** The lines in sight and a few beyond; the one last focused and the open one stay mounted, so that focus is never lost. */
export function TableRows({ lines, columns, context, group, cards, label, whole, leftOut }: TableRowsProps) {
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const open = useView((view) => view.item)
  const body = useRef<HTMLDivElement>(null)
  const [focused, keep] = useState<string | null>(null)
  const placeOf = useMemo(() => new Map(lines.map(({ key }, place) => [key, place])), [lines])
  const openPlace = useMemo(
    () => (open === null ? -1 : lines.findIndex((line) => 'item' in line && line.item.commitment.id === open)),
    [lines, open],
  )
  const kept = useMemo(() => {
    if (whole) return [...lines.keys()]
    const focusedPlace = (focused === null ? undefined : placeOf.get(focused)) ?? -1
    return [focusedPlace, openPlace].filter((place) => place >= 0)
  }, [whole, lines, focused, openPlace, placeOf])
  const { rows, top, zoom } = useRows({ lines, cards, kept, body })
  const { onKeyDown, onFocus } = useLineFocus({ lines, placeOf, rows, body, keep })
  useSamePlace(cards, rows, body, kept)
  const measure = rows.measureElement
  const layout = useMemo(() => ({ cards, columns, context, measure }), [cards, columns, context, measure])

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the links inside
    <div
      ref={body}
      role={cards ? 'list' : 'rowgroup'}
      aria-label={cards ? label : undefined}
      className={styles.body}
      data-left-out={leftOut > 0 ? leftOut : undefined}
      style={{ height: rows.getTotalSize() / zoom }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {rows.getVirtualItems().map(({ index: place, start }) => {
        const line = lines[place]
        return (
          line && (
            <TableLine
              key={line.key}
              line={line}
              place={place}
              count={lines.length}
              start={(start - top) / zoom}
              layout={layout}
              open={'item' in line && line.item.commitment.id === open}
              groupText={
                'group' in line
                  ? t.groupCount(group ? groupName(group, line.group, { ...context, t, w }) : line.group, line.count)
                  : null
              }
            />
          )
        )
      })}
    </div>
  )
}

/** When rows turn into cards or back, all are measured again, and the line that stood in sight stays there. */
function useSamePlace(
  cards: boolean,
  rows: MountedRows,
  body: RefObject<HTMLDivElement | null>,
  kept: readonly number[],
): void {
  const before = useRef(cards)
  useLayoutEffect(() => {
    if (before.current === cards) return
    before.current = cards
    const { range, scrollOffset, options } = rows
    const near = options.overscan
    const inSight = range && kept.find((place) => place >= range.startIndex - near && place <= range.endIndex + near)
    const anchor = inSight ?? range?.startIndex
    const scrolled = (scrollOffset ?? 0) > options.scrollMargin
    rows.measure()
    rows.getTotalSize() // Takes up the guesses again; a line is measured against them.
    for (const row of body.current?.querySelectorAll<HTMLDivElement>('[data-index]') ?? []) rows.measureElement(row)
    if (scrolled && anchor !== undefined)
      rows.scrollToIndex(anchor, { align: inSight === undefined ? 'start' : 'center' })
  })
}
