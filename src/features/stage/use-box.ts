import { useLayoutEffect, useState } from 'react'

export interface BoxSize {
  readonly width: number
  readonly height: number
}

/** An element's inner size in CSS pixels, followed as it changes; null until it has one. */
export function useBox(element: HTMLElement | null): BoxSize | null {
  const [box, setBox] = useState<BoxSize | null>(null)
  useLayoutEffect(() => {
    if (!element) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) setBox((last) => (last?.width === width && last.height === height ? last : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return box
}
