/** The speaker's stopwatch: pure, in milliseconds, over a clock that the caller reads. */

export interface TalkTime {
  /** When it was started, on the clock; null: it stands. */
  readonly since: number | null
  /** Run before that. */
  readonly before: number
  /** The slide on screen, from 1, and what had run when it came. */
  readonly place: number
  readonly entered: number
}

/** Standing at zero, at a slide. */
export function freshTime(place: number): TalkTime {
  return { since: null, before: 0, place, entered: 0 }
}

/** What has run in all; a clock that was set back takes nothing away. */
export function elapsedMs({ since, before }: TalkTime, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

/** What has run since the slide on screen came. */
export function onSlideMs(time: TalkTime, now: number): number {
  return Math.max(0, elapsedMs(time, now) - time.entered)
}

/** Starts it where it stands, stops it where it runs. */
export function toggleTime(time: TalkTime, now: number): TalkTime {
  return { ...time, since: time.since === null ? now : null, before: elapsedMs(time, now) }
}

/** Back to zero; it runs on where it ran. */
export function resetTime(time: TalkTime, now: number): TalkTime {
  return { ...time, since: time.since === null ? null : now, before: 0, entered: 0 }
}

/** Comes to a slide; the same time where it is there already. */
export function enterSlide(time: TalkTime, place: number, now: number): TalkTime {
  return time.place === place ? time : { ...time, place, entered: elapsedMs(time, now) }
}

/** The text under which it is kept, for the show of one channel. */
export function formatTime(channel: string, { since, before, place, entered }: TalkTime): string {
  return [channel, since ?? '-', before, place, entered].join(' ')
}

/** The time kept for a channel; null where the text is another's or none. */
export function parseTime(channel: string, text: string): TalkTime | null {
  const match = /^([a-z0-9]+) (\d{1,15}|-) (\d{1,12}) (\d{1,9}) (\d{1,12})$/.exec(text)
  if (match === null || match[1] !== channel) return null
  const [, , since, before, place, entered] = match
  return {
    since: since === '-' ? null : Number(since),
    before: Number(before),
    place: Number(place),
    entered: Number(entered),
  }
}
