import { useLayoutEffect, useState } from 'react'
import { useBox, type BoxSize } from './use-box.ts'

interface Fit {
  readonly box: BoxSize | null
  readonly most: number
  readonly shown: number
}

/**
 * How many of `most` things fit into a box that does not grow with them: all at
 * first, then fewer before the first paint until nothing is cut off, never less
 * than one. Counted anew when the box changes. Give `ref` to the box, and draw
 * what says how many are left out inside it too.
 */
export function useFitting(most: number): {
  readonly ref: (element: HTMLElement | null) => void
  readonly shown: number
} {
  const [element, ref] = useState<HTMLElement | null>(null)
  const box = useBox(element)
  const [fit, setFit] = useState<Fit>({ box, most, shown: most })
  const current = fit.box === box && fit.most === most ? fit : { box, most, shown: most }
  if (current !== fit) setFit(current)
  const { shown } = current
  useLayoutEffect(() => {
    const cut =
      element && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
    // oxlint-disable-next-line react/set-state-in-effect -- what fits is known only once it is laid out; a step down each time, before the first paint
    if (cut && shown > 1) setFit({ box, most, shown: shown - 1 })
  }, [element, box, most, shown])
  return { ref, shown }
}
