import { useLayoutEffect, useState } from 'react'
import { dropColumns } from './drop-columns.ts'
import { measureView, nameOfColumn } from './measure-view.ts'
import { layScreens, type Screen } from './screens.ts'

/** How a view is shown in a box that does not grow with it. */
export interface Screens {
  readonly screens: readonly Screen[]
  /** Things of lists that are on no screen. */
  readonly leftOut: number
  /** Names of columns that are on no screen. */
  readonly columns: readonly string[]
}

const ALL: Screens = { screens: [{ from: 0, to: Infinity, heads: 0 }], leftOut: 0, columns: [] }

function isSame(a: Screens, b: Screens): boolean {
  const text = ({ screens, leftOut, columns }: Screens) =>
    JSON.stringify([screens.map(({ from, to, heads }) => [from, to, heads].map(Math.round)), leftOut, columns])
  return text(a) === text(b)
}

/** What hides columns that do not fit: all of a column or nothing of it. */
const OUT = 'data-out'

function hideColumns(sheet: HTMLElement, out: readonly HTMLElement[]): void {
  const cells = out.flatMap((column) => {
    if (!(column instanceof HTMLTableCellElement)) return [column]
    const place = column.cellIndex
    return Array.from(column.closest('table')?.rows ?? []).flatMap(({ cells: each }) => each[place] ?? [])
  })
  const wanted = new Set<Element>(cells)
  for (const cell of sheet.querySelectorAll(`[${OUT}]`)) if (!wanted.has(cell)) cell.removeAttribute(OUT)
  for (const cell of wanted) cell.setAttribute(OUT, '')
}

function screensOf(box: HTMLElement, sheet: HTMLElement): Screens {
  const { clientHeight: room } = box
  // A phone held upright shows all of it, by scrolling.
  const isFree = box.scrollHeight <= room + 1 && getComputedStyle(box).overflowY === 'visible'
  if (!isFree) dropColumns(sheet)
  const scrolled = box.scrollTop
  box.scrollTop = 0
  const { things, heads, total, leftOut, out } = measureView(sheet, room)
  box.scrollTop = scrolled
  hideColumns(sheet, out)
  const columns = [...new Set(out.map(nameOfColumn))]
  const fits = isFree || total <= room + 1
  if (fits && leftOut === 0 && columns.length === 0) return ALL
  const screens = isFree ? ALL.screens : layScreens({ things, heads, total }, room)
  return { screens, leftOut, columns }
}

/** How the view in `sheet`, drawn in `box`, falls into screens of whole rows; counted anew when either changes. */
export function useScreens(box: HTMLElement | null, sheet: HTMLElement | null): Screens {
  const [screens, setScreens] = useState(ALL)
  useLayoutEffect(() => {
    if (!box || !sheet) return undefined
    let frame = 0
    const measure = () => {
      if (box.clientHeight === 0 || matchMedia('print').matches) return
      const next = screensOf(box, sheet)
      setScreens((before) => (isSame(before, next) ? before : next))
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    measure()
    const sizes = new ResizeObserver(soon)
    sizes.observe(box)
    sizes.observe(sheet)
    const changes = new MutationObserver(soon)
    changes.observe(sheet, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'open', 'hidden', 'style', 'data-index', 'data-left-out'],
    })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      changes.disconnect()
    }
  }, [box, sheet])
  return screens
}
