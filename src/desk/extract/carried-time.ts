/** The time that goes on from one sentence of a paragraph to the next: 2026年，…。新增…。 */
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What only a time said before can mean: by the same date, 届时. */
const SAME_TIME =
  /\bby (?:then|the same (?:date|time|year|day)|that (?:date|time|year|point))\b|\b(?:over|in|during) (?:the same|that) (?:[a-z]+ )?(?:period|stretch|time|years?)\b|届时|到那时|同期内/

/** Whether a sentence names its time by pointing back. */
export function pointsBack({ text }: ReadSentence): boolean {
  return SAME_TIME.test(text)
}

/** A whole year or plan goes on over the sentences that follow, a day in it does not. */
export const CARRIES =
  /^(?:[到至]?(?:20\d{2}年|今年|明年|后年)(?:[内底末度]|年[底末]|全年)?的?|[“"]?十.五[”"]?(?:时期|期间)?末?|全年|年内)$/

/** The whole year that a sentence goes on with: 今年…。8月底前…。完好率保持在99%以上. */
export function yearOn(sentence: ReadSentence, year: DeadlineReading | null): DeadlineReading | null {
  const [last, more] = sentence.deadlines.filter(({ text }) => CARRIES.test(text))
  const years = new Set(sentence.deadlines.map(({ deadline }) => deadline.slice(0, 4)))
  // Where several years are named, none of them goes on.
  if (years.size > 1 || (years.size === 1 && !last && !years.has(year?.deadline.slice(0, 4) ?? ''))) return null
  if (last && !more)
    return { ...last, span: { start: last.span.start + sentence.offset, end: last.span.end + sentence.offset } }
  return sentence.dates.length > 0 ? null : year
}

/** 2026年，我们战胜了干旱。全年粮食播种面积78.6万亩: of the year that is told of, where nothing in the sentence looks ahead. */
export function ofYearTold(
  sentence: ReadSentence,
  before: 'commitment' | 'achievement' | null,
  announced: string,
): ReadSentence {
  const { deadlines, markers } = sentence
  const isTold = before === 'achievement' && markers.intent.length === 0 && deadlines.length > 0
  // Of a year that is nearly over, wherever in the sentence.
  const isLate = announced.slice(5) > '11-15'
  return isTold && (isLate || sentence.text.startsWith('全年')) && deadlines.every(({ text }) => text === '全年')
    ? { ...sentence, deadlines: [] }
    : sentence
}

/** The time that the next sentence may go on with; one that tells of the past ends it. */
export function carriedOn(sentence: ReadSentence, carried: DeadlineReading | null): DeadlineReading | null {
  const last = sentence.deadlines.at(-1)
  if (last) return { ...last, span: { start: last.span.start + sentence.offset, end: last.span.end + sentence.offset } }
  return sentence.dates.length > 0 ? null : carried
}
