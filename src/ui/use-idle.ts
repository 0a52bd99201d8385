import { useEffect, useState } from 'react'
import { whenIdle } from '#src/lib/when-idle.ts'

/** False at first; true once the browser has had nothing better to do, so that what can wait does wait. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return isIdle
}
