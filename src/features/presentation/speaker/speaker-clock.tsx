import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useEffect, useState } from 'react'
import { formatSpan, formatTimeOfDay } from '#src/format/speaker.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { Button } from '#src/ui/button.tsx'
import type { Show } from '#src/url/show.ts'
import {
  elapsedMs,
  enterSlide,
  formatTime,
  freshTime,
  onSlideMs,
  parseTime,
  resetTime,
  toggleTime,
  type TalkTime,
} from './speaker-time.ts'
import styles from './speaker.module.css'

const TICK_MS = 1000

export interface SpeakerClockProps {
  /** The time is kept with it: closing the window loses nothing. */
  readonly channel: string
  /** From 1. */
  readonly place: number
  readonly show: Show | null
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** The time of day, the time that has run, and how it stands to what was planned. */
export function SpeakerClock({ channel, place, show, clock }: SpeakerClockProps) {
  const s = useTexts(speakerTexts)
  const now = useNow(clock)
  const [kept, keep] = useStored('speaker-time', '')
  const before = parseTime(channel, kept) ?? freshTime(place)
  const time = enterSlide(before, place, now)
  const set = (next: TalkTime) => keep(formatTime(channel, next))
  useEffect(() => {
    if (time !== before) set(time)
  })
  const elapsed = elapsedMs(time, now)
  const running = time.since !== null
  const slides = show?.slides ?? []
  const planned = slides.flatMap(({ seconds }) => seconds ?? [])
  return (
    <div className={styles.times}>
      <p>
        <span className={styles.label}>{s.time}</span>
        <span className={styles.big}>{formatTimeOfDay(now)}</span>
      </p>
      <p>
        <span className={styles.label}>{s.elapsed}</span>
        <span className={styles.big} role="timer" aria-label={s.elapsed}>
          {formatSpan(elapsed / 1000)}
        </span>
      </p>
      <div className={styles.buttons}>
        <Button look={running || elapsed > 0 ? 'normal' : 'strong'} onClick={() => set(toggleTime(time, clock()))}>
          {running ? s.pause : elapsed > 0 ? s.resume : s.start}
        </Button>
        {elapsed > 0 && (
          <Button look="plain" onClick={() => set(resetTime(time, clock()))}>
            {s.reset}
          </Button>
        )}
      </div>
      {show && (
        <dl className={styles.plan}>
          <Plan name={s.onSlide} seconds={slides[place - 1]?.seconds ?? null} run={onSlideMs(time, now) / 1000} />
          <Plan
            name={s.whole}
            seconds={planned.length === 0 ? null : planned.reduce((sum, seconds) => sum + seconds, 0)}
            run={elapsed / 1000}
            note={
              planned.length > 0 && planned.length < slides.length ? s.plannedSome(planned.length, slides.length) : ''
            }
          />
        </dl>
      )}
    </div>
  )
}

interface PlanProps {
  readonly name: string
  /** Null: not planned. */
  readonly seconds: number | null
  readonly run: number
  readonly note?: string
}

/** A planned time, and what is left of it or how far it is passed: in words, and over it in red. */
function Plan({ name, seconds, run, note = '' }: PlanProps) {
  const s = useTexts(speakerTexts)
  const left = seconds === null ? null : seconds - Math.floor(run)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {formatSpan(run)} · {seconds === null ? s.unplanned : s.planned(formatSpan(seconds))}
        {left !== null && (
          <span className={left < 0 ? styles.over : styles.left}>
            {left < 0 ? s.over(formatSpan(-left)) : s.left(formatSpan(left))}
          </span>
        )}
        {note !== '' && <small>{note}</small>}
      </dd>
    </div>
  )
}

/** The clock, read every second. */
function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), TICK_MS)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
