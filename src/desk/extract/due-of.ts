/** By when what a passage promises is due: by its sentence, its plan or its heading. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { PickedDue } from './candidate-doubts.ts'
import { pickDeadline } from './pick-time.ts'
import { inside, type ReadSentence } from './read-sentence.ts'
import { CARRIES, pointsBack } from './carried-time.ts'
import { endsWithPlan, isWithinPlan } from './plan-period.ts'
import type { Passage, Setting } from './propose.ts'

function placed(deadline: DeadlineReading, offset: number): DeadlineReading {
  const { start, end } = deadline.span
  return { ...deadline, span: { start: start + offset, end: end + offset } }
}

const IS_STANDARD = /(?:小时|分钟|工作日|天)(?:以?内)?$/

/** What is no bare item of an English list. */
const SENTENCE_OR_HAN = /[\u3400-\u9fff]|\b(?:will|shall|is|are|has|have|expects?|plans?|aims?|intends?)\b/i

const STARTS = /^\s*(?:自|从|starting |beginning )?$/i
const STARTS_ONLY = /^起?(?:正式|全面)?(?:执行|实施|施行)?[。.；;”"\s]*$/
/** The time from which on it is to hold, in its own clause or at the head of the one before: 2027年起，每年培训2000人次. */
function startOf({ text, starts }: ReadSentence, { clauses, index }: Passage, at: TextSpan): DeadlineReading | null {
  const own = clauses[index]
  const here = own && (inside(starts, own).findLast(({ span }) => span.end <= at.start) ?? inside(starts, own)[0])
  if (here) return here
  const next = clauses[index + 1]
  const behind = next && inside(starts, next)[0]
  // 增至320种，2026年10月1日起执行; hiring 15 percent, effective January 1, 2027
  if (
    behind &&
    STARTS.test(text.slice(next.start, behind.span.start)) &&
    STARTS_ONLY.test(text.slice(behind.span.end, next.end))
  )
    return behind
  const part = clauses.slice(0, index).findLast(({ end }) => /；/.test(text.charAt(end)))?.end ?? 0
  const head = inside(starts, { start: part, end: own?.start ?? 0 })[0]
  const clause = head && clauses.find(({ start, end }) => head.span.start >= start && head.span.end <= end)
  return head && clause && text.slice(head.span.end, clause.end).trim().length <= 2 ? head : null
}

/** 年均新增绿地50公顷，到2030年达到…: each year up to the one that the next clause begins with. */
function yearBehind({ text, deadlines }: ReadSentence, { clauses, index }: Passage): DeadlineReading | null {
  const [own, next] = [clauses[index], clauses[index + 1]]
  if (!own || !next || !/年均|每年/.test(text.slice(own.start, own.end))) return null
  if (/[；;]/.test(text.charAt(own.end))) return null
  const [first] = inside(deadlines, next)
  return first && first.why !== 'counted' && /^到?$/.test(text.slice(next.start, first.span.start).trim())
    ? first
    : null
}

const FEW_YEARS = /(?<![第满每近前去续这来了\d])([两三四五])年(?![来前以期级制的一间多左后度内])/
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5 }
/** 五年捐资1亿元, 女性比例三年提高到30%: counted from the day on, where it is promised. */
function yearsOf(words: string, start: number, announced: string): DeadlineReading | null {
  const found = FEW_YEARS.exec(words)
  if (!found) return null
  const span = { start: start + found.index, end: start + found.index + found[0].length }
  const deadline = `${Number(announced.slice(0, 4)) + (COUNTS[found[1] ?? ''] ?? 0)}`
  return { span, text: found[0], deadline, certain: false, why: 'counted' }
}

/** 2026年汛前: a time that no calendar gives. */
const VAGUE = /(?:入汛|主?汛期?|雨季|来年春耕)(?:来临|到来|开始)?(?:之|以)?前[^。；]*$/
/** Whether the last time before `at` in its part of the sentence is one that no calendar gives. */
function isVague({ text, deadlines }: ReadSentence, at: TextSpan): boolean {
  const from = Math.max(0, at.start - 60)
  const vague = VAGUE.exec(text.slice(from, at.start))
  return vague !== null && !deadlines.some(({ span }) => span.start > from + vague.index && span.end <= at.start)
}

/** 上半年完成改造，5月起…不超过48小时；候诊时间控制在25分钟以内: a part of a year, named in another part of the sentence before another time, where the whole has its own year. */
function isOfOtherPart(
  { text, starts }: ReadSentence,
  { deadline: { span, deadline }, rule }: PickedDue,
  clause: TextSpan | undefined,
): boolean {
  if (rule !== 'E9' || deadline.length <= 4 || !clause || !/；/.test(text.slice(span.end, clause.start))) return false
  return starts.some((start) => start.span.start >= span.end && start.span.end <= clause.start)
}

/** Repave 70 miles by June, and fill 95 per cent of potholes: in English the last time named before in the sentence, where nothing else is said. It is left open. */
function looselyBefore({ text, deadlines }: ReadSentence, { clauses, index }: Passage): DeadlineReading | null {
  const own = clauses[index]
  if (!own || /[\u3400-\u9fff]/.test(text)) return null
  const last = inside(deadlines, { start: 0, end: own.start }).at(-1)
  return last && !/[;]/.test(text.slice(last.span.end, own.start)) ? last : null
}

/** The deadline in the sentence, or else that of the heading; that of the plan for what is done within it. */
export function dueOf(
  { context, sentence, frame, plan, carried, yearBefore }: Setting,
  passage: Passage,
  at: TextSpan,
): PickedDue | null {
  const { clauses, index } = passage
  if (isVague(sentence, at)) return null
  const picked = pickDeadline(sentence, clauses, index, at)
  if (picked === 'afterwards') return null
  const own = picked && frame.deadline && isOfOtherPart(sentence, picked, clauses[index]) ? null : picked
  const whole = frame.deadline?.why === 'period' ? frame.deadline : plan
  if (own && endsWithPlan(own.deadline, whole)) return { deadline: whole, rule: 'E9' }
  if (own?.rule === 'E8') return { deadline: placed(own.deadline, sentence.offset), rule: 'E8' }
  const start = startOf(sentence, passage, at)
  // 5月起 in a text of the year: it is to hold until its end.
  if (start && frame.deadline && start.deadline.length === 7) return { deadline: frame.deadline, rule: 'E9' }
  if (start) return { deadline: placed(start, sentence.offset), rule: 'E9' }
  const year = own ? null : yearBehind(sentence, passage)
  if (year && endsWithPlan(year, whole)) return { deadline: whole, rule: 'E9' }
  if (year) return { deadline: placed(year, sentence.offset), rule: 'E9' }
  const clause = clauses[index]
  if (whole && clause && isWithinPlan(sentence.text.slice(clause.start, clause.end), whole))
    return { deadline: whole, rule: 'E9' }
  const years = clause && yearsOf(sentence.text.slice(clause.start, at.start), clause.start, context.announced)
  if (years && endsWithPlan(years, whole)) return { deadline: whole, rule: 'E9' }
  // To 2030, 五年 of it counted with the first.
  const isSame = own !== null && Number(own.deadline.deadline.slice(0, 4)) === Number(years?.deadline) - 1
  if (years && !isSame) return { deadline: placed(years, sentence.offset), rule: 'E9' }
  if (own) return { deadline: placed(own.deadline, sentence.offset), rule: own.rule }
  const before = looselyBefore(sentence, passage)
  if (before) return { deadline: placed(before, sentence.offset), rule: 'E9' }
  if (carried && pointsBack(sentence)) return { deadline: carried, rule: 'E9' }
  if (frame.deadline) return { deadline: frame.deadline, rule: 'E9' }
  const goesOn = carried && CARRIES.test(carried.text) ? carried : (yearBefore ?? null)
  if (goesOn && !IS_STANDARD.test(sentence.text.slice(at.start, at.end))) return { deadline: goesOn, rule: 'E9' }
  // Commitments below the name of a plan, in English: by its end, which is left open.
  const isListed = frame.mood === 'commitment' && !SENTENCE_OR_HAN.test(sentence.text)
  return isListed && plan ? { deadline: plan, rule: 'E9' } : null
}
