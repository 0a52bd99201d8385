import { useEffect, useState } from 'react'

/** False at first; true once the browser has had nothing better to do, so that what can wait does wait. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIdle(true), 1500)
      return () => clearTimeout(timer)
    }
    const call = requestIdleCallback(() => setIdle(true), { timeout: 5000 })
    return () => cancelIdleCallback(call)
  }, [])
  return idle
}
