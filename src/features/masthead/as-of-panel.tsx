import { asOfTexts } from '#src/texts/as-of/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useRef, useState } from 'react'
import { isCalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose, goToToday } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './as-of-panel.module.css'

/** A date field reports every digit as a new date: a pause says that the person is done. */
const PAUSE_MS = 900

/** Chooses the day whose knowledge is shown. What is being typed lives here until a pause, Enter or leaving the field; an unfinished date changes nothing. */
export function AsOfPanel({ asOf, today }: { readonly asOf: string; readonly today: string }) {
  const t = useTexts(screenTexts)
  const days = useTexts(asOfTexts)
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const commit = (day: string) => {
    window.clearTimeout(timer.current)
    setDraft(null)
    if (isCalendarDate(day) && day !== asOf) choose('asof', day === today ? null : day)
  }
  return (
    <div className={styles.panel}>
      <label>
        {t.asOfLabel}
        <input
          type="date"
          value={draft ?? asOf}
          onChange={(event) => {
            const day = event.currentTarget.value
            setDraft(day)
            window.clearTimeout(timer.current)
            timer.current = window.setTimeout(() => commit(day), PAUSE_MS)
          }}
          onBlur={(event) => draft !== null && commit(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
        />
      </label>
      {asOf !== today && <Button onClick={goToToday}>{days.backToToday}</Button>}
      <p>{days.asOfHint}</p>
    </div>
  )
}
