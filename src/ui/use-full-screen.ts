import { useCallback, useEffect, useEffectEvent, useState } from 'react'

/** Settles once the browser has left full screen as the page asked; a presentation that begins meanwhile waits for it, and does not take it for its own end. */
let ending: Promise<void> | null = null

const LONGEST_EXIT_MS = 2000

/* The browser may say that it has left after it has said that it would: all who listen hear of that first. */
async function exit(): Promise<void> {
  const left = new Promise<void>((resolve) => {
    document.addEventListener('fullscreenchange', () => setTimeout(resolve), { once: true })
    setTimeout(resolve, LONGEST_EXIT_MS)
  })
  await document.exitFullscreen()
  await left
}

/** Full screen as a person sees it: whether it is on, and how to turn it. `onLeft`: the person left it with the browser's own Esc, which no page hears as a key. */
export function useFullScreen(onLeft: () => void): {
  readonly full: boolean
  readonly setFull: (on: boolean) => Promise<void>
} {
  const [full, setShown] = useState(() => document.fullscreenElement !== null)
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    const onChange = () => {
      const on = document.fullscreenElement !== null
      setShown(on)
      if (!on && ending === null) left()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  const setFull = useCallback(async (on: boolean) => {
    if (on) await ending?.catch(() => undefined)
    if (on === (document.fullscreenElement !== null)) return
    try {
      if (on) return await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      ending = exit()
      await ending
    } catch {
      // A frame or a phone may not allow it: the stage fills the window instead.
    } finally {
      if (!on) ending = null
    }
  }, [])
  return { full, setFull }
}
