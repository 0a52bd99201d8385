import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'

/** Full screen as a person sees it: whether it is on, and how to turn it. `onLeft`: the person left it with the browser's own Esc, which no page hears as a key. */
export function useFullScreen(onLeft: () => void): {
  readonly full: boolean
  readonly setFull: (on: boolean) => Promise<void>
} {
  const [full, setShown] = useState(() => document.fullscreenElement !== null)
  const asked = useRef(false)
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    const onChange = () => {
      const on = document.fullscreenElement !== null
      setShown(on)
      if (!on && !asked.current) left()
      asked.current = false
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  const setFull = useCallback(async (on: boolean) => {
    if (on === (document.fullscreenElement !== null)) return
    try {
      asked.current = !on
      if (on) await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      else await document.exitFullscreen()
    } catch {
      asked.current = false // A frame or a phone may not allow it: the stage fills the window instead.
    }
  }, [])
  return { full, setFull }
}
