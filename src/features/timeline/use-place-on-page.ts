import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where an element begins on the page and how wide it is, in CSS pixels. */
export interface PlaceOnPage {
  readonly top: number
  readonly width: number
}

/** Measured when `after` changes (what may push the element down) and when its width does. */
export function usePlaceOnPage(element: RefObject<HTMLElement | null>, after: unknown): PlaceOnPage {
  const [place, setPlace] = useState<PlaceOnPage>({ top: 0, width: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return undefined
    const measure = () => {
      const box = target.getBoundingClientRect()
      const next = { top: box.top + window.scrollY, width: box.width }
      setPlace((before) => (before.top === next.top && before.width === next.width ? before : next))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, after])
  return place
}
