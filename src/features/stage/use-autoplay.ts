import { useEffect } from 'react'

/** Calls `onNext` after so many seconds of each slide (`place` says which), while `running` and the window is seen. */
export function useAutoplay(running: boolean, seconds: number, place: number, onNext: () => void): void {
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') onNext()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [running, seconds, place, onNext])
}
