/** Which words of intent and of the past count, by the times that stand beside them. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { Markers } from './mood.ts'
import type { ReadSentence } from './read-sentence.ts'

/** A sentence below a heading of what was done: 预计 reckons there, and promises nothing. */
export function reckoned(sentence: ReadSentence): ReadSentence {
  const { text, markers } = sentence
  // 全年共实施项目412个 is of the year that is told of.
  const deadlines = sentence.deadlines.filter((one) => one.text !== '全年')
  return {
    ...sentence,
    deadlines,
    markers: { ...markers, intent: markers.intent.filter((at) => !RECKONS.test(text.slice(at, at + 8))) },
  }
}
const PARTICIPLE = /^[a-z]+ed /i
const SET_ASIDE =
  /^(?:has|have) (?:now |already )?(?:set aside|ring-?fenced|allocated|committed|earmarked|budgeted|reserved|pledged|promised|agreed|ordered)\b/i
const RECKONS = /^(?:预计|有望|expect)/i
/** What was promised in a year that is past. */
const WAS_PROMISED =
  /^(?:承诺的|目标[是为]|计划(?=[建完开投新实])|promised|pledged|vowed|committed|planned|aimed|intended)/i

const OLD_PLAN = /(?:制定|确定|规划|提出|承诺|设定|下达|定下)的(?:主要|总体|发展)*目标|原(?:来|先)?计划$/

/** 2,400 homes completed by March 2029: a word of the past right before a time to come. */
export function aheadOf(deadlines: readonly DeadlineReading[], text: string, { intent, past }: Markers): Markers {
  const isAhead = (at: number) => {
    const word = /^[a-z]+ /i.exec(text.slice(at))?.[0].length
    if (word === undefined) return false
    // Open cases reduced to zero by Christmas: a word of the past in the clause of a time that is still to come.
    const isBefore = ({ span }: DeadlineReading) =>
      span.start > at &&
      PARTICIPLE.test(text.slice(at, at + word)) &&
      /^(?:by|before|until|no later)\b/i.test(text.slice(span.start)) &&
      !/[,;:.]/.test(text.slice(at, span.start))
    return deadlines.some((one) => one.span.start === at + word || isBefore(one))
  }
  // Target: phosphorus reduced by 45% by 2030; we will have planted.
  const isOfTarget = /^\s*(?:[A-Z][a-z]+ )?(?:targets?|milestones?|goals?|aims?)(?: \d+)?: /i.test(text)
  // We have set aside 90 million over the next four years.
  const isSetAside = (at: number) => deadlines.some(({ span }) => span.start > at) && SET_ASIDE.test(text.slice(at))
  const isFuture = (at: number) => /\b(?:will|shall) have(?: been)? $/i.test(text.slice(Math.max(0, at - 20), at))
  return { intent, past: isOfTarget ? [] : past.filter((at) => !isAhead(at) && !isFuture(at) && !isSetAside(at)) }
}

/** 预计 of a year that is past reckons what came of it, and promises nothing. */
export function withoutReckoning(
  text: string,
  { intent, past }: Markers,
  dates: readonly DateReading[],
  deadlines: readonly DeadlineReading[],
): Markers {
  // 2021年制定的目标是建成50个, 原计划去年建成: of a plan that is named as an old one; in English any that has no day to come.
  const isOfOld = (at: number) =>
    /^[a-z]/i.test(text.slice(at)) || OLD_PLAN.test(text.slice(Math.max(0, at - 16), at + 2))
  const isReckoned = (at: number) => {
    const word = text.slice(at, at + 9)
    if (
      !RECKONS.test(word) &&
      !(WAS_PROMISED.test(word) && (word.startsWith('承诺的') || (deadlines.length === 0 && isOfOld(at))))
    )
      return false
    const before = (span: TextSpan) => span.start < at
    const day = dates.findLast(({ span }) => before(span))?.span.start ?? -1
    return day >= 0 && day > (deadlines.findLast(({ span }) => before(span))?.span.start ?? -1)
  }
  return { intent: intent.filter((at) => !isReckoned(at)), past }
}
