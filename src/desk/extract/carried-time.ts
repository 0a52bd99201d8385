/** The time that goes on from one sentence of a paragraph to the next: 2026年，…。新增…。 */
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What only a time said before can mean: by the same date, 届时. */
const SAME_TIME =
  /\bby (?:then|the same (?:date|time|year|day)|that (?:date|time|year|point))\b|\b(?:over|in|during) (?:the same|that) (?:period|stretch|time|[a-z]+ years)\b|届时|到那时|同期内/

/** Whether a sentence names its time by pointing back. */
export function pointsBack({ text }: ReadSentence): boolean {
  return SAME_TIME.test(text)
}

/** The time that the next sentence may go on with; one that tells of the past ends it. */
export function carriedOn(sentence: ReadSentence, carried: DeadlineReading | null): DeadlineReading | null {
  const last = sentence.deadlines.at(-1)
  if (last) return { ...last, span: { start: last.span.start + sentence.offset, end: last.span.end + sentence.offset } }
  return sentence.dates.length > 0 ? null : carried
}
