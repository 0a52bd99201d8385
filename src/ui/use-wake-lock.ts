import { useEffect } from 'react'

/** Keeps the screen awake for as long as the component is there; asks again when the window comes back. Does nothing where the browser cannot. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        const next = await navigator.wakeLock.request('screen')
        if (over) await next.release()
        else lock = next
      } catch {
        // Refused on low battery: nothing to be done.
      }
    }
    const onSeen = () => void ask()
    onSeen()
    document.addEventListener('visibilitychange', onSeen)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', onSeen)
      void lock?.release()
    }
  }, [])
}
