/** What a view drawn on a slide consists of, measured as it is laid out and not scrolled. */
import type { Head, Thing } from './screens.ts'

export interface MeasuredView {
  readonly things: readonly Thing[]
  readonly heads: readonly Head[]
  /** In CSS pixels. */
  readonly total: number
  /** Things of lists that were not drawn: the lists say how many. */
  readonly leftOut: number
  /** The heads of columns that are not seen. */
  readonly out: readonly HTMLElement[]
}

/** What is shown whole or not at all. */
export const ROWS = 'tr, li, [role=row], [role=listitem], p, h2, h3, h4, dt, dd, svg, article, figure'
const LEADING = 'h2, h3, h4, dt, thead tr, caption, [role=row]:not([data-line])'
/** What stays in sight over the rows of a table. */
export const HEADS = 'thead, [role=table] > :has([role=columnheader])'
const COLUMNS = 'thead th, [role=columnheader]'
/** What is larger than this part of the box is no row: its own parts are looked at. */
const LARGEST = 0.9

/** Texts for whoever hears the page are boxes of a pixel. */
const LEAST = 2

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > LEAST && height > LEAST && element.closest('.visually-hidden') === null
}

/** The lines of text, so that none is cut through, whatever it stands in. */
function linesOfText(sheet: HTMLElement): readonly (readonly [DOMRect, Element])[] {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  const lines: (readonly [DOMRect, Element])[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const { parentElement: parent } = node
    if (!parent || node.textContent?.trim() === '' || !isDrawn(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) if (rect.width > LEAST) lines.push([rect, parent])
  }
  return lines
}

/** `room`: the height of a screen. */
export function measureView(sheet: HTMLElement, room: number): MeasuredView {
  const box = sheet.getBoundingClientRect()
  const heads = Array.from(sheet.querySelectorAll(HEADS)).filter(isDrawn)
  const inHead = (element: Element) => heads.some((head) => head !== element && head.contains(element))
  const rows = Array.from(sheet.querySelectorAll(ROWS))
    .filter(isDrawn)
    .map((element) => [element.getBoundingClientRect(), element] as const)
    .filter(([{ height }, element]) => height <= room * (element.matches('svg') ? 1 : LARGEST))
  const things = [...rows, ...linesOfText(sheet)].map(([{ top, bottom }, element]) => ({
    top: top - box.top,
    bottom: bottom - box.top,
    leads: inHead(element) || element.closest(LEADING) !== null,
  }))
  return {
    things,
    heads: heads.map((head) => {
      const { top, height } = head.getBoundingClientRect()
      const end = (head.closest('table, [role=table]') ?? head).getBoundingClientRect().bottom
      return { top: top - box.top, height, end: end - box.top }
    }),
    // Empty room at the end, and what hangs over, is nothing to see.
    total: Math.max(0, ...things.map(({ bottom }) => bottom)),
    leftOut: Array.from(sheet.querySelectorAll<HTMLElement>('[data-left-out]')).reduce(
      (sum, { dataset }) => sum + Number(dataset['leftOut']),
      0,
    ),
    out: Array.from(sheet.querySelectorAll<HTMLElement>(COLUMNS)).filter((column) => isOut(column, box)),
  }
}

/** A head of a column in a table that is drawn, which is left out or ends beyond what holds the table. */
function isOut(column: HTMLElement, sheet: DOMRect): boolean {
  if (column.closest('table, [role=table]')?.getClientRects().length === 0) return false
  if (column.getClientRects().length === 0) return true
  const holder = column.closest('[data-scroll-region]')?.getBoundingClientRect() ?? sheet
  return column.getBoundingClientRect().right > Math.min(holder.right, sheet.right) + 1
}

/** What a column is called. */
export function nameOfColumn(column: HTMLElement): string {
  const said = column.cloneNode(true)
  // What is drawn twice, once for paper, is hidden from those who are read to.
  if (said instanceof HTMLElement) for (const each of said.querySelectorAll('[aria-hidden="true"]')) each.remove()
  return (said.textContent ?? '').replaceAll(/[\s\u2060↑↓]+/gu, ' ').trim()
}
