import { useLayoutEffect, useState } from 'react'

export interface BoxSize {
  readonly width: number
  readonly height: number
}

/** On paper things keep what was chosen for the screen: sheets have no size to follow. */
const onPaper = () => globalThis.matchMedia?.('print').matches ?? false

/** An element's inner size on the screen in CSS pixels, followed as it changes; null until it has one. */
export function useBox(element: HTMLElement | null): BoxSize | null {
  const [box, setBox] = useState<BoxSize | null>(null)
  useLayoutEffect(() => {
    if (!element) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0 && !onPaper())
        setBox((last) => (last?.width === width && last.height === height ? last : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return box
}
