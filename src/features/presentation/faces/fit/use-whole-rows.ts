import { useLayoutEffect } from 'react'

/** What is shown whole or not at all. */
const ROWS = 'tr, li, [role=row], [role=listitem], p, h2, h3, dt, dd, svg, article'
const COLUMNS = 'th, td, [role=cell], [role=columnheader]'
/** What is larger than this part of the box is no row: its own parts are looked at. */
const LARGEST = 0.5

/** A stretch of the lower edge, and where what it would cut through begins. */
interface Notch {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** What the lower edge cuts through, from left to right; what stands over one another counts as one. */
function notchesOf(rects: readonly DOMRect[], { bottom, height }: DOMRect): readonly Notch[] {
  const cut = rects.filter(
    (rect) => rect.width > 0 && rect.top < bottom - 1 && rect.bottom > bottom + 1 && rect.height <= height * LARGEST,
  )
  return cut
    .toSorted((a, b) => a.left - b.left)
    .reduce<readonly Notch[]>((notches, { left, right, top }) => {
      const last = notches.at(-1)
      if (!last || left >= last.right) return [...notches, { left, right, top }]
      return [
        ...notches.slice(0, -1),
        { left: last.left, right: Math.max(last.right, right), top: Math.min(last.top, top) },
      ]
    }, [])
}

/** Where the box ends at the right so that it cuts through no column. */
function lastWhole(rects: readonly DOMRect[], { right, width }: DOMRect): number {
  return Math.min(
    right,
    ...rects
      .filter((rect) => rect.left < right - 1 && rect.right > right + 1 && rect.width <= width * LARGEST)
      .map(({ left }) => left),
  )
}

function outlineOf(element: HTMLElement): string {
  const box = element.getBoundingClientRect()
  const rects = (things: string) => Array.from(element.querySelectorAll(things), (each) => each.getBoundingClientRect())
  const end = lastWhole(rects(COLUMNS), box)
  const steps = notchesOf(rects(ROWS), box)
    .toReversed()
    .flatMap(
      ({ left, right, top }) =>
        [
          [right, box.bottom],
          [right, top],
          [left, top],
          [left, box.bottom],
        ] as const,
    )
  const corners = [
    [box.left, box.top],
    [end, box.top],
    [end, box.bottom],
    ...steps.map(([x, y]) => [Math.min(x, end), y] as const),
    [box.left, box.bottom],
  ] as const
  return `polygon(${corners.map(([x, y]) => `${x - box.left}px ${y - box.top}px`).join(', ')})`
}

/** Hides what the lower or right edge of a box that scrolls would cut through, so that it ends with whole rows and columns; anew whenever it scrolls or what is in it changes. */
export function useWholeRows(element: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!element) return undefined
    const cut = () => element.style.setProperty('clip-path', outlineOf(element))
    cut()
    const sizes = new ResizeObserver(cut)
    sizes.observe(element)
    const changes = new MutationObserver(cut)
    changes.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'open', 'data-index'],
    })
    element.addEventListener('scroll', cut, { passive: true, capture: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
      element.removeEventListener('scroll', cut, { capture: true })
    }
  }, [element])
}
