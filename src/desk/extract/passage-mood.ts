/** Tells of a passage in its sentence whether it is promised or reported: by words, by the times named, by what stands before. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { isBarePromise } from './bare-promise.ts'
import { isAdvice, moodByWords, moodOtherwise, oughtTo } from './mood.ts'
import type { Mood } from './mood.ts'
import { pointsBack } from './carried-time.ts'
import { isConditional, isOfOthers } from './of-others.ts'
import { statesSo, tellsOfNow, toldOf } from './states-en.ts'
import { AFTERWARDS } from './pick-time.ts'
import { inside } from './read-sentence.ts'
import type { ReadSentence } from './read-sentence.ts'

const PROMISED: Mood = { kind: 'commitment', rule: 'E1' }
/** Nothing says so but what is done: E23. */
const BARE: Mood = { kind: 'commitment', rule: 'E23' }
const STATED: Mood = { kind: 'achievement', rule: 'E5' }
const DONE: Mood = { kind: 'achievement', rule: 'E2' }
/** 今年 by itself looks ahead only while the year is young. */
const YOUNG_YEAR = '04-01'

/** The words of a clause after the time that it begins with: 年底前建成…, 用三年时间打造…. */
export function afterTime({ text, deadlines, dates }: ReadSentence, clause: TextSpan): string {
  const first = inside([...deadlines, ...dates], clause).find(
    ({ span }) => text.slice(clause.start, span.start).trim() === '',
  )
  return text.slice(first?.span.end ?? clause.start, clause.end).replace(/^[前内底末]/, '')
}

/** Whether a time stands in brackets that are closed again before `at`. */
function isClosed(text: string, { start, end }: TextSpan, at: number): boolean {
  return /[（(][^）)]*$/.test(text.slice(0, start)) && /^[^（(]*[）)]/.test(text.slice(end, at))
}

/** What the last time before a passage says, or one in its clause: a deadline that it is promised, a day past that it is done. */
function moodByTime(
  { text, deadlines, dates, starts, markers }: ReadSentence,
  clause: TextSpan,
  at: number,
  announced: CalendarDate,
): Mood | null {
  const isYoung = announced.slice(5) < YOUNG_YEAR
  const ahead = deadlines.filter(
    ({ why, deadline }) => why !== 'year-named' || deadline > announced.slice(0, 4) || isYoung,
  )
  const isSpan = (time: TextSpan) =>
    /累计|(?<!一)共(?!同|享|建|有)|先后/.test(text.slice(time.end, clause.end)) && markers.intent.length === 0
  const times = [
    ...ahead.map(({ span, why, deadline }) => {
      // 2021—2026年累计 of a year that is nearly over, and 上半年 said in July: what was done.
      const isOver =
        (why === 'period' && deadline === announced.slice(0, 4) && isSpan(span)) ||
        (why === 'next' && markers.intent.length === 0)
      return { span, mood: isOver ? DONE : PROMISED }
    }),
    ...starts.map(({ span }) => ({ span, mood: PROMISED })),
    // 降到2.1吨以下（2023年为2.64吨），提升至45%: what brackets say ends with them.
    ...dates.filter(({ span }) => !isClosed(text, span, at)).map(({ span }) => ({ span, mood: DONE })),
  ]
  const own = inside(times, clause)
  if (own.length > 0 && own.every(({ mood }) => mood === PROMISED)) return PROMISED
  const near = inside(times, { start: 0, end: clause.end }).toSorted((a, b) => a.span.start - b.span.start)
  return (near.findLast(({ span }) => span.start < at) ?? near[0])?.mood ?? null
}

/** 去年增长5%，今年增长5.5%左右: a clause with its own deadline and no word of the past, after one that has. */
function turnsAhead({ deadlines, markers }: ReadSentence, clause: TextSpan, at: number): boolean {
  const isPast = markers.past.some((place) => place >= clause.start && place < at)
  return !isPast && inside(deadlines, clause).some(({ why }) => why !== 'next')
}

/** 今年消掉120个，余下94个明年清零: of this year, said beside what comes after it. */
function beforeAhead({ deadlines, markers }: ReadSentence, clause: TextSpan): Mood | null {
  const isPast = markers.past.some((place) => place >= clause.start && place < clause.end)
  const after = deadlines.find(({ span, why }) => span.start >= clause.end && why !== 'next')
  return after && !isPast ? PROMISED : null
}

/** 去年拨付4100万元，今年扩大到7500万元，另外授信2亿元: goes on in the time ahead that was named since the last word of the past. */
function turnedAhead({ text, deadlines, markers }: ReadSentence, clause: TextSpan, at: number): boolean {
  if (!/[\u3400-\u9fff]/.test(text)) return false
  const past = markers.past.findLast((place) => place < clause.end) ?? -1
  const ahead = deadlines.findLast(({ span, why }) => span.end <= at && why !== 'next')?.span.start ?? -1
  return past >= 0 && ahead > past && !/[；;]/.test(text.slice(ahead, at))
}

/** A mother currently travels 140 kilometres; 防霜风扇眼下只有90台: what is so now, in a clause of its own. */
function turnsBack({ text, deadlines, dates, markers }: ReadSentence, clause: TextSpan): boolean {
  const isNow = dates.some(({ span, why }) => why === 'now' && span.start >= clause.start && span.end <= clause.end)
  const isIntended = markers.intent.some((place) => place >= clause.start && place < clause.end)
  return (
    isNow &&
    !isIntended &&
    inside(deadlines, clause).length === 0 &&
    !NOT_YET.test(text.slice(clause.start, clause.end))
  )
}
const NOT_YET = /(?:尚未|还未|仍未|未|没有|还没)/

/** 总产预计能有4.3亿斤, said in October: what the year comes to, reckoned before it is over. */
function isReckoned({ text, deadlines }: ReadSentence, clause: TextSpan, announced: CalendarDate): boolean {
  if (announced.slice(5) < LATE_YEAR || deadlines.some(({ deadline }) => deadline.slice(0, 4) > announced.slice(0, 4)))
    return false
  const words = text.slice(clause.start, clause.end)
  return RECKONED.test(words) && !WILL_BE_DONE.test(words)
}
const LATE_YEAR = '09-01'
const RECKONED =
  /(?:全年|总产|产量|收入|总值|增加值|销售额|客流|游客|税收)[^，。；]{0,8}(?:预计|有望)|(?:预计|有望)[^，。；]{0,4}(?:全年|今年)/
const WILL_BE_DONE = /力争|确保|建成|投产|投用|开工|交付|通车|完工|竣工|新增/

const isNotOurs = (text: string, at: number) => isAdvice(text, at) || isOfOthers(text, at) || isConditional(text, at)

/** £900,000 of this has been identified; it employs 1,730: in a clause of its own that says what is so, whatever stands before it. */
function statesApart({ text, deadlines, starts, markers }: ReadSentence, clause: TextSpan): boolean {
  const isIntended = markers.intent.some((place) => place >= clause.start && place < clause.end)
  const words = text.slice(clause.start, clause.end)
  if (isIntended) return false
  // After a pilot at 130 blocks: what went before.
  if (/^\s*(?:after|following) (?:an?|the|its|our) /i.test(words)) return true
  return toldOf(words) || (inside([...deadlines, ...starts], clause).length === 0 && statesSo(words))
}

/** The mood of what stands at `at` in a clause; null for advice, and where nothing says it. `before`: of the sentence before, or of the heading. */
export function moodOfPassage(
  sentence: ReadSentence,
  { clause, at }: { readonly clause: TextSpan; readonly at: number },
  { before, lean }: { readonly before: Mood['kind'] | null; readonly lean: Mood['kind'] | null },
  announced: CalendarDate,
): Mood | null {
  const byWords = moodByWords(sentence.markers, at, clause.end)
  const byTime = moodByTime(sentence, clause, at, announced)
  if (turnsBack(sentence, clause)) return DONE
  if (statesApart(sentence, clause)) return byWords?.kind === 'achievement' ? byWords : STATED
  if (turnedAhead(sentence, clause, at)) return PROMISED
  const mood =
    (turnsAhead(sentence, clause, at) ? (byTime ?? beforeAhead(sentence, clause)) : byWords) ??
    byWords ??
    byTime ??
    (AFTERWARDS.test(sentence.text.slice(0, at)) && sentence.markers.past.length === 0 ? PROMISED : null) ??
    (tellsOfNow(sentence.text.slice(clause.start, clause.end)) ? STATED : null) ??
    moodOtherwise(afterTime(sentence, clause), before, lean)
  if (isReckoned(sentence, clause, announced)) return DONE
  if (mood?.rule === 'E2') return mood
  const isDated = inside(sentence.deadlines, clause).length > 0 || pointsBack(sentence)
  const ought = oughtTo(sentence.text, at, isDated)
  if (ought === 'advised' || isNotOurs(sentence.text, at)) return null
  if (ought === 'meant') return PROMISED
  return mood ?? (isBarePromise(sentence, clause, at) ? BARE : null)
}
