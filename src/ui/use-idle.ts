import { useEffect, useState } from 'react'
import { whenIdle } from '#src/lib/when-idle.ts'
import { isSteered } from './steered.ts'

/** False at first; true once the browser has had nothing better to do, so that what can wait does wait. Where nobody looks and a program prints, nothing does. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(isSteered)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return isIdle
}
