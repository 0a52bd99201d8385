import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'

/** A date field reports every digit as a new date: a pause says that the person is done. */
const PAUSE_MS = 900

export interface Typed {
  /** What is being typed was not taken. */
  readonly isWrong: boolean
  /** For the input. */
  readonly field: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** What is being typed into a field is its own until a pause, Enter, or leaving it; then `take` is given it, and says whether it will do. What will not do stays to be corrected. */
export function useTyped(value: string, take: (text: string) => boolean): Typed {
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const commit = (text: string | null) => {
    window.clearTimeout(timer.current)
    if (text === null) return
    const isTaken = text === value || take(text)
    setWrong(!isTaken)
    if (isTaken) setTyped(null)
  }
  return {
    isWrong,
    field: {
      value: typed ?? value,
      onChange: (event) => {
        const text = event.currentTarget.value
        setTyped(text)
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(() => commit(text), PAUSE_MS)
      },
      onBlur: () => commit(typed),
      onKeyDown: (event) => {
        if (event.key === 'Enter') commit(typed)
      },
    },
  }
}
