import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What was drawn last, for what is called later and must stay the same function. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
