/** Tells what is promised from what is reported: E1 to E5. */
import type { ExtractRule } from './extract-rules.ts'
import {
  ADDS_COUNTED,
  ADVICE,
  CONNECTIVE,
  DOING,
  HAVING,
  INTENT,
  IS_SO_ZH,
  COMPARED_WITH_LAST,
  LIMIT,
  LOOKS_AHEAD,
  LOOKS_BACK,
  OUGHT,
  PAST,
  STATES_EN,
  SUBJECT,
} from './mood-words.ts'

/** Where a passage points, and the rule that says so. */
export interface Mood {
  readonly kind: 'commitment' | 'achievement'
  readonly rule: ExtractRule
}

/** Where a sentence has words of intent and of the past, in order. */
export interface Markers {
  readonly intent: readonly number[]
  readonly past: readonly number[]
}

/** Finds them once a sentence. */
export function findMarkers(sentence: string): Markers {
  const places = (pattern: RegExp) => [...sentence.matchAll(pattern)].map(({ index }) => index)
  // 210 beds (we have 95 today): what is said in brackets says nothing of the rest.
  const asides = [...sentence.matchAll(/\([^()]{3,80}\)/g)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  )
  const isAside = (at: number) => asides.some(([from, to]) => at > from && at < to)
  return { intent: places(INTENT), past: places(PAST).filter((at) => !isOfAThing(sentence, at) && !isAside(at)) }
}

/** 在现有产品基础上, 对目前尚未通气的村, 由目前的61%: words of the past that tell which thing is meant, not what was done. */
function isOfAThing(sentence: string, at: number): boolean {
  if (/(?:[由从自较]|(?<![占对同环])比)$/.test(sentence.slice(0, at))) return true
  const before = /[对将把为给使在向][^，。；、]{0,4}$/.test(sentence.slice(Math.max(0, at - 6), at))
  return before && /^[^，。；]{1,14}(?:的[\u3400-\u9fff\d]|基础上)/.test(sentence.slice(at))
}

const OWN_AFTER_ADVICE =
  /(?:\b(?:so|therefore|and|but) (?:we|the (?:council|city|government|company|board|ministry)) (?:will|shall|are going to|have decided to)\b|[，；](?:为此|因此|所以)[，]?我们)/i

function lastBefore(places: readonly number[], from: number, end: number): number {
  const last = places.findLast((place) => place < end) ?? -1
  return last < from ? -1 : last
}

/** True where the sentence is a question, or up to `at` gives advice to others rather than a promise. */
export function isAdvice(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  // Nobody should wait so long, so we will limit it to six weeks.
  const own = OWN_AFTER_ADVICE.exec(before)
  return ADVICE.test(own ? before.slice(own.index) : before) || /[？?][”"\s]*$/.test(sentence)
}

/** Whose doing is not up to who speaks. */
const UP_TO_OTHERS =
  /\b(?:you|everyone|everybody|nobody|no one|governments?|ministers?|parliament|businesses|employers|landlords|residents|people|members|others|users|drivers|parents|applicants|applications|companies|developers|voters)\b[^,;]{0,24} should\b/i

/** Whether up to `at` it is said what ought to be: advised, or dated and so meant. Null: it is not said. */
export function oughtTo(sentence: string, at: number, isDated: boolean): 'meant' | 'advised' | null {
  const before = sentence.slice(0, at)
  const own = OWN_AFTER_ADVICE.exec(before)
  const words = own ? before.slice(own.index) : before
  if (!OUGHT.test(words)) return null
  return isDated && !UP_TO_OTHERS.test(words) ? 'meant' : 'advised'
}

/** True where a clause begins with its subject and 将 or the like, or with a verb of doing after words such as 同时 and 继续. */
export function beginsWithDoing(clause: string): boolean {
  const bare = clause.trimStart()
  return SUBJECT.test(bare) || DOING.test(bare.replace(CONNECTIVE, ''))
}

/** What the words of the sentence before `at` say, or else those of the clause from there to `clauseEnd`; null where they say nothing. */
export function moodByWords({ intent, past }: Markers, at: number, clauseEnd: number): Mood | null {
  const [intended, passed] = [lastBefore(intent, 0, at), lastBefore(past, 0, at)]
  if (intended >= 0 || passed >= 0)
    return intended > passed ? { kind: 'commitment', rule: 'E1' } : { kind: 'achievement', rule: 'E2' }
  if (lastBefore(past, at, clauseEnd) >= 0) return { kind: 'achievement', rule: 'E2' }
  return lastBefore(intent, at, clauseEnd) >= 0 ? { kind: 'commitment', rule: 'E1' } : null
}

/** 一、2025年计划执行情况 */
const TELLS_HOW_IT_WENT = /(?:执行|落实|完成|实施|进展)情况[：:]?\s*$/

/** What a heading says of all below it; null where it says neither, or both. */
export function moodOfHeading(heading: string): Mood['kind'] | null {
  if (TELLS_HOW_IT_WENT.test(heading)) return 'achievement'
  const [back, ahead] = [LOOKS_BACK.test(heading), LOOKS_AHEAD.test(heading)]
  if (back === ahead) return null
  return back ? 'achievement' : 'commitment'
}

/** What to make of a clause whose sentence says neither; `before` is the mood of the sentence before, or of the heading. */
export function moodOtherwise(clause: string, before: Mood['kind'] | null, lean: Mood['kind'] | null): Mood | null {
  if (STATES_EN.test(clause) || IS_SO_ZH.test(clause)) return { kind: 'achievement', rule: 'E5' }
  if (COMPARED_WITH_LAST.test(clause) && before !== 'commitment') return { kind: 'achievement', rule: 'E2' }
  if (before !== null) return { kind: before, rule: 'E3' }
  if (beginsWithDoing(clause) || LIMIT.test(clause) || ADDS_COUNTED.test(clause))
    return { kind: 'commitment', rule: 'E4' }
  if (lean === 'commitment' && !/拥有|现有|共有|建有|位居|累计/.test(clause)) return { kind: lean, rule: 'E3' }
  return HAVING.test(clause) ? { kind: 'achievement', rule: 'E5' } : null
}
