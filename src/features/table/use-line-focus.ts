import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { nearestItem, type LedgerLine } from './lines.ts'
import type { MountedRows } from './use-rows.ts'

export interface LineFocusOptions {
  readonly lines: readonly LedgerLine[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly rows: MountedRows
  readonly body: RefObject<HTMLDivElement | null>
  /** Has a line, named by its key, stay mounted from the next drawing on. */
  readonly keep: (key: string) => void
}

/**
 * Arrow keys, Page Up and Down, Home and End move the focus between the items' links. The line asked for is
 * kept in mind until its link exists and has the focus, and a next key counts from there: no step is lost.
 */
export function useLineFocus({ lines, placeOf, rows, body, keep }: LineFocusOptions) {
  const asked = useRef<string | null>(null)

  const settle = () => {
    if (asked.current === null) return
    const place = placeOf.get(asked.current)
    const link = body.current?.querySelector<HTMLElement>(`[data-line="${place}"] a`)
    if (place !== undefined && !link) return // The drawing to come mounts it.
    asked.current = null
    if (place === undefined || !link) return // Filtered away meanwhile.
    link.focus({ preventScroll: true })
    rows.scrollToIndex(place)
  }
  useLayoutEffect(settle)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const from = (asked.current === null ? undefined : placeOf.get(asked.current)) ?? lineAt(event.target)
    if (from === null) return
    const move = moveOf(event.key, from, lines.length, rows)
    if (!move) return
    event.preventDefault()
    const place = nearestItem(lines, move.to, move.step)
    const line = place === null ? undefined : lines[place]
    if (!line) return
    asked.current = line.key
    keep(line.key)
    settle()
  }
  const onFocus = (event: FocusEvent) => {
    const place = lineAt(event.target)
    const line = place === null ? undefined : lines[place]
    if (line) keep(line.key)
  }
  return { onKeyDown, onFocus }
}

/** The place of the line that an element stands in; null: in none. */
function lineAt(target: EventTarget): number | null {
  const place = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null
  return place === null || place === undefined ? null : Number(place)
}

/** Where a key leads, and in which direction to look on where a group's head stands there; null: not a key of ours. */
function moveOf(
  key: string,
  from: number,
  count: number,
  rows: MountedRows,
): { readonly to: number; readonly step: 1 | -1 } | null {
  switch (key) {
    case 'ArrowDown':
      return { to: from + 1, step: 1 }
    case 'ArrowUp':
      return { to: from - 1, step: -1 }
    case 'Home':
      return { to: 0, step: 1 }
    case 'End':
      return { to: count - 1, step: -1 }
    case 'PageDown':
      return { to: Math.max(from + 1, pageAway(from, 1, rows)), step: 1 }
    case 'PageUp':
      return { to: Math.min(from - 1, pageAway(from, -1, rows)), step: -1 }
    default:
      return null
  }
}

/** The line one windowful away, less a line's height so that something stays in sight. */
function pageAway(from: number, step: 1 | -1, rows: MountedRows): number {
  const line = rows.measurementsCache[from]
  if (!line) return from
  const page = window.innerHeight - (rows.options.scrollPaddingStart ?? 0) - line.size
  return rows.getVirtualItemForOffset(line.start + step * Math.max(page, line.size) + 1)?.index ?? from
}
