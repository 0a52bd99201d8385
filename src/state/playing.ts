/** Whether the stage turns its slides by itself: kept in this window, so that a wall that reloads its page goes on. */
import { useEffect, useState } from 'react'

const STORAGE_KEY = 'duixian-stage-playing'

function readKept(): boolean {
  try {
    return window.sessionStorage.getItem(STORAGE_KEY) !== null
  } catch {
    return false // Storage is blocked: then it lasts as long as the page.
  }
}

function keep(playing: boolean): void {
  try {
    if (playing) window.sessionStorage.setItem(STORAGE_KEY, 'yes')
    else window.sessionStorage.removeItem(STORAGE_KEY)
  } catch {
    // See readKept.
  }
}

/** Whether slides turn by themselves, and its setter. A reload keeps it, leaving the stage ends it. */
export function usePlaying(): readonly [playing: boolean, setPlaying: (playing: boolean) => void] {
  const [playing, setPlaying] = useState(readKept)
  useEffect(() => keep(playing), [playing])
  useEffect(() => () => keep(false), [])
  return [playing, setPlaying]
}
