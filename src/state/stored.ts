/** Small preferences of this browser that belong in no link: shown columns and the like. */
import { useState } from 'react'

const PREFIX = 'duixian-'

function readStored(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name)
  } catch {
    return null // Storage is blocked: the preference lasts as long as the page.
  }
}

/** A text kept in this browser under a name, and its setter; `initial` until one is kept. */
export function useStored(name: string, initial: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => readStored(name) ?? initial)
  const store = (next: string) => {
    setValue(next)
    try {
      window.localStorage.setItem(PREFIX + name, next)
    } catch {
      // See readStored.
    }
  }
  return [value, store]
}
