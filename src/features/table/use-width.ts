import { useLayoutEffect, useState } from 'react'

/** An element's width in CSS pixels, followed as it changes; null until it has one. While it is hidden the last one holds. */
export function useWidth(element: HTMLElement | null): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (!element) return undefined
    const measure = () => {
      if (element.offsetWidth > 0) setWidth(element.offsetWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return width
}
