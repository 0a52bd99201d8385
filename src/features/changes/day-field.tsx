import { useEffect, useState } from 'react'
import { isCalendarDate } from '#src/domain/deadline.ts'
import styles from './span-bar.module.css'

const PAUSE_MS = 700

export interface DayFieldProps {
  readonly label: string
  readonly day: string
  /** The days that make sense, offered by the browser's calendar; typing others is answered by the view. */
  readonly min?: string
  readonly max?: string
  /** A stable function. */
  readonly onChoose: (day: string) => void
}

/** A native date input. What is being typed stays in it until a pause, Enter or leaving; an unfinished date changes nothing. */
export function DayField({ label, day, min, max, onChoose }: DayFieldProps) {
  const [given, setGiven] = useState(day)
  const [draft, setDraft] = useState(day)
  if (given !== day) {
    setGiven(day)
    setDraft(day)
  }
  const chosen = draft !== day && isCalendarDate(draft) ? draft : null
  useEffect(() => {
    if (chosen === null) return undefined
    const timer = setTimeout(() => onChoose(chosen), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [chosen, onChoose])
  const settle = () => {
    if (chosen !== null) onChoose(chosen)
    else setDraft(day)
  }
  return (
    <label className={styles.day}>
      {label}
      <input
        type="date"
        value={draft}
        min={min}
        max={max}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
    </label>
  )
}
