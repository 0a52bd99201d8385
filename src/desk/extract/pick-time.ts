/** Which deadline or date belongs to a figure: E8 and E9. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { ExtractRule } from './extract-rules.ts'
import { inside } from './read-sentence.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What may stand beside a deadline that rules the rest of its sentence: 到2030年， and “In 2026,”. */
const MOST_BESIDE = 6

interface PickedDeadline {
  readonly deadline: DeadlineReading
  readonly rule: ExtractRule
}

/** The deadline after the figure, as in English; not beyond a 、 or another figure. */
function following(sentence: ReadSentence, clause: TextSpan, at: TextSpan): DeadlineReading | null {
  const next = inside(sentence.deadlines, { start: at.end, end: clause.end })[0]
  if (!next) return null
  const between = { start: at.end, end: next.span.start }
  return sentence.text.slice(between.start, between.end).includes('、') || inside(sentence.figures, between).length > 0
    ? null
    : next
}

/** A clause before that is hardly more than a deadline, or leads up to a colon. */
function rulesWhatFollows({ text }: ReadSentence, clause: TextSpan, { span }: DeadlineReading): boolean {
  return clause.end - clause.start - (span.end - span.start) <= MOST_BESIDE || /[：:]/.test(text.charAt(clause.end))
}

/** What comes of it later, whenever that is: 达产后年产值可达50亿元. */
const AFTERWARDS = /(?:达产|投产|建成|竣工|完工|投用|投运|投入使用|投入运营)(?:以|之)?后/
/** A day to begin on is none to be done by. */
const BEGINS = /开工|动工|启动建设/
const ENDS = /^前?(?:全面|正式|全线|一期|全部|基本)?(?:建成|投产|投用|投运|完工|竣工|完成|通车|投入|交付|达产)/

/** A clause right after that only says by when it is done: 投资12.6亿元建设产业园，2027年6月底前投产. */
function closing(sentence: ReadSentence, next: TextSpan | undefined): DeadlineReading | null {
  const deadline = next && inside(sentence.deadlines, next)[0]
  if (!deadline || inside(sentence.figures, next).length > 0) return null
  const isFirst = sentence.text.slice(next.start, deadline.span.start).trim() === ''
  return isFirst && ENDS.test(sentence.text.slice(deadline.span.end, next.end)) ? deadline : null
}

/** The deadline of what stands at `at`, in the clause `index` of a sentence; null where the sentence gives it none. */
export function pickDeadline(
  sentence: ReadSentence,
  clauses: readonly TextSpan[],
  index: number,
  at: TextSpan,
): PickedDeadline | null {
  const own = clauses[index]
  if (!own) return null
  const preceding =
    inside(sentence.deadlines, { start: own.start, end: at.start }).at(-1) ?? following(sentence, own, at)
  if (preceding) return { deadline: preceding, rule: 'E8' }
  const wordsOf = ({ start, end }: TextSpan) => sentence.text.slice(start, end)
  if (AFTERWARDS.test(wordsOf({ start: own.start, end: at.start }))) return null
  const after = closing(sentence, clauses[index + 1])
  if (after) return { deadline: after, rule: 'E9' }
  let isSamePart = true
  for (const clause of clauses.slice(0, index).toReversed()) {
    isSamePart &&= !/[；;]/.test(sentence.text.charAt(clause.end))
    const frame = inside(sentence.deadlines, clause).find(
      (deadline) => isSamePart || rulesWhatFollows(sentence, clause, deadline),
    )
    if (frame)
      return BEGINS.test(wordsOf({ start: frame.span.end, end: clause.end })) ? null : { deadline: frame, rule: 'E9' }
    if (isSamePart && AFTERWARDS.test(wordsOf(clause))) return null
  }
  return null
}

/** The date nearest before a figure in its sentence, or after it in its clause. */
export function pickDate(sentence: ReadSentence, clause: TextSpan, at: TextSpan): DateReading | null {
  const before = inside(sentence.dates, { start: 0, end: at.start }).at(-1)
  return before ?? inside(sentence.dates, { start: at.end, end: clause.end })[0] ?? null
}
