import { useEffect, useEffectEvent } from 'react'

/** A hand-written show may ask for less: nothing flashes by. */
const LEAST_SECONDS = 3

/** Calls `onNext` after so many seconds (three at least) of each slide or screen of it (`place` says which), while `running` and the window is seen. */
export function useAutoplay(running: boolean, seconds: number, place: string, onNext: () => void): void {
  const turn = useEffectEvent(() => {
    if (document.visibilityState === 'visible') onNext()
  })
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(turn, Math.max(LEAST_SECONDS, seconds) * 1000)
    return () => clearInterval(timer)
  }, [running, seconds, place])
}
