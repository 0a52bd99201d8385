/** What the words of a promise leave open: E21. Whoever accepts many at once decides on these by themselves. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { CandidateDoubt } from './extraction.ts'
import type { ExtractRule } from './extract-rules.ts'
import type { Passage, Setting } from './propose.ts'
import { OUGHT } from './mood-words.ts'
import { AFTERWARDS } from './pick-time.ts'
import { isWithinPlan } from './plan-period.ts'
import { inside } from './read-sentence.ts'
import { isUndertaken } from './undertaken.ts'

/** A deadline with the rule by which it is that of a figure. */
export interface PickedDue {
  readonly deadline: DeadlineReading
  readonly rule: ExtractRule
}

/** Nothing in its sentence says that it is promised: only what stands before, or the title. */
function isOpenTense(
  { sentence, frame, before }: Setting,
  { mood, clauses, index }: Passage,
  figure: UnderstoodFigure,
): boolean {
  const clause = clauses[index]
  const isTold = sentence.markers.intent.some((at) => at < figure.span.start)
  const isLimit = figure.comparator !== 'exactly' && figure.comparator !== 'about'
  if (clause && mood.rule !== 'E20' && !isUndertaken(sentence, clause, figure, { isTold, isLimit })) return true
  const isPast = clause !== undefined && sentence.markers.past.some((at) => at >= clause.start && at < clause.end)
  if (isPast && sentence.markers.intent.length === 0 && mood.rule !== 'E20') return true
  if (mood.rule === 'E23') return true
  // It should be no higher than 40 per cent by 2028.
  if (clause !== undefined && OUGHT.test(sentence.text.slice(0, clause.end))) return true
  if (mood.rule !== 'E3') return false
  return (
    frame.mood === null &&
    (before === null || frame.lean === null) &&
    !sentence.markers.intent.length &&
    !sentence.deadlines.length
  )
}

/** From April 2027, 明年1月1日起: when it begins is no day to be done by. */
const STARTS_AT =
  /^[^.;]*\b(?:from|starting in|beginning in) (?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?20\d{2}|^[^。；]*(?:\d年|\d月|\d日|明年)起/i
/** Words of time that give no day: the same stretch, next January, 本学年. */
const NAMES_A_TIME =
  /\b(?:in|over|for|during) (?:the same|that|the remainder)\b|\bas of next\b|\b(?:term|semester|season|stretch|fiscal year|financial year)\b|\b(?:Easter|Ramadan|Labor Day|Thanksgiving)\b|学年|学期|届(?:我们|要)|任期|汛期?前?|入冬|百日|半年后|冬春季/i
/** A time whose day depends on the place: 本学年, 入冬前. */
const OWN_NAME = /学年|学期|入冬|暑[期假]/
/** Of a sum over several years, that of the first. */
const FIRST_YEAR = /\bin (?:the|its|our) first year\b|\bin year one\b|首年|第一年/i
const YEARLY = /每年|逐年|任何一年|\b(?:annually|(?:each|every|any|per) (?:fiscal |financial )?(?:year|quarter))\b/i
const EACH_YEAR = /每年|每季度?|每半年|每月|\b(?:a|each|every|per) year\b/i
/** A new part of the sentence, or more than one clause since the time was named. */
const isFarBehind = (between: string) => /；|，.*，/.test(between)

/** 总产预计能有4.3亿斤, said in October of this year: reckoned rather than promised. */
function isForecast({ sentence, context }: Setting, { span }: UnderstoodFigure, due: PickedDue | null): boolean {
  const { announced } = context
  if (announced.slice(5) < '09' || due?.deadline.deadline !== announced.slice(0, 4)) return false
  return /(?:预计|有望)[^，。；]*$/.test(sentence.text.slice(0, span.start + 2))
}

/** A deadline from another clause where the sentence names several, from behind another figure, or of next year since this year's is past. */
function isOpenTime(
  { sentence, plan, carried, yearBefore }: Setting,
  { clauses, index }: Passage,
  figure: UnderstoodFigure,
  due: PickedDue | null,
): boolean {
  // Not that of its sentence, which names one: it may be meant all the same.
  const clause = clauses[index]
  if (!due) {
    const startsLater = clause !== undefined && STARTS_AT.test(sentence.text.slice(clause.start))
    if (NAMES_A_TIME.test(sentence.text)) return true
    return startsLater || (sentence.deadlines.length > 0 && !AFTERWARDS.test(sentence.text))
  }
  if (OWN_NAME.test(due.deadline.text) || /^[两三四五]年$/.test(due.deadline.text)) return true
  // 2027年前: with that year, or without.
  if (due.deadline.why === 'before' && /^\d{4}$/.test(due.deadline.deadline)) return true
  if (due.deadline.why === 'next' || due.deadline === carried || due.deadline === yearBefore) return true
  if (sentence.starts.some(({ span }) => span.start + sentence.offset === due.deadline.span.start)) return true
  if (!clause) return false
  const isOfHeading =
    due.rule === 'E9' &&
    (due.deadline.span.start < sentence.offset || due.deadline.span.start >= sentence.offset + sentence.text.length)
  // 每年 below the name of a plan: by its end, or by that of each year; and below any, a time that was not understood.
  if (isOfHeading && (YEARLY.test(sentence.text.slice(clause.start, clause.end)) || NAMES_A_TIME.test(sentence.text)))
    return true
  const start = due.deadline.span.start - sentence.offset
  const isHere = start >= 0 && start < sentence.text.length
  const own = sentence.text.slice(clause.start, clause.end)
  // 三年内 beside a plan that is named further up, and may be another.
  if (due.deadline === plan && !isWithinPlan(own, plan)) return true
  if (STARTS_AT.test(sentence.text.slice(clause.start)) || FIRST_YEAR.test(own)) return true
  if (due.rule === 'E9' && EACH_YEAR.test(own) && isFarBehind(sentence.text.slice(Math.max(0, start), clause.start)))
    return true
  // In English a time of a clause before that does not stand at its head.
  if (isHere && due.rule === 'E9' && !HAN.test(sentence.text) && !isAtHead(sentence.text, start, clause.start))
    return true
  // A fiscal year of which the text does not say when it ends.
  if (due.deadline.why === 'part' && /fiscal|financial|FY|school|academic/i.test(due.deadline.text)) return true
  const times = new Set(sentence.deadlines.map(({ deadline }) => deadline))
  if (due.rule === 'E9')
    return isHere && times.size > 1 && !/[：:；;]/.test(sentence.text.slice(Math.max(0, start), figure.span.start))
  const [from, to] = start < figure.span.start ? [start, figure.span.start] : [figure.span.end, start]
  return inside(sentence.figures, { start: from, end: to }).length > 0
}

const HAN = /[\u3400-\u9fff]/

/** By 2030, …: hardly anything before it in its clause; or it follows what it is said of. */
function isAtHead(text: string, start: number, clause: number): boolean {
  if (start >= clause) return true
  const before =
    text
      .slice(0, start)
      .split(/[,;:—]/)
      .at(-1) ?? ''
  return before.trim().length <= 6 || /[:]/.test(text.slice(start, clause))
}

/** The doubts about a promise with a figure, but for that about its comparator. */
export function doubtsOf(
  setting: Setting,
  passage: Passage,
  figure: UnderstoodFigure,
  due: PickedDue | null,
): readonly CandidateDoubt[] {
  const doubts: CandidateDoubt[] = []
  if (isOpenTense(setting, passage, figure) || isForecast(setting, figure, due)) doubts.push('tense')
  if (isOpenTime(setting, passage, figure, due)) doubts.push('deadline')
  return doubts
}
