/** Which deadline or date belongs to a figure: E8 and E9. */
import type { Span } from '../grammar/figure-reading.ts'
import type { DateReading, DeadlineReading } from '../grammar/read-deadlines.ts'
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
function following(sentence: ReadSentence, clause: Span, at: Span): DeadlineReading | null {
  const next = inside(sentence.deadlines, { start: at.end, end: clause.end })[0]
  if (!next) return null
  const between = { start: at.end, end: next.span.start }
  return sentence.text.slice(between.start, between.end).includes('、') || inside(sentence.figures, between).length > 0 ? null : next
}

/** A clause before that is hardly more than a deadline, or leads up to a colon. */
function rulesWhatFollows({ text }: ReadSentence, clause: Span, { span }: DeadlineReading): boolean {
  return clause.end - clause.start - (span.end - span.start) <= MOST_BESIDE || /[：:]/.test(text.charAt(clause.end))
}

/** The deadline of what stands at `at`, in the clause `index` of a sentence; null where the sentence gives it none. */
export function pickDeadline(sentence: ReadSentence, clauses: readonly Span[], index: number, at: Span): PickedDeadline | null {
  const own = clauses[index]
  if (!own) return null
  const preceding = inside(sentence.deadlines, { start: own.start, end: at.start }).at(-1) ?? following(sentence, own, at)
  if (preceding) return { deadline: preceding, rule: 'E8' }
  let isSamePart = true
  for (const clause of clauses.slice(0, index).toReversed()) {
    isSamePart &&= !/[；;]/.test(sentence.text.charAt(clause.end))
    const frame = inside(sentence.deadlines, clause).find((deadline) => isSamePart || rulesWhatFollows(sentence, clause, deadline))
    if (frame) return { deadline: frame, rule: 'E9' }
  }
  return null
}

/** The date nearest before a figure in its sentence, or after it in its clause. */
export function pickDate(sentence: ReadSentence, clause: Span, at: Span): DateReading | null {
  const before = inside(sentence.dates, { start: 0, end: at.start }).at(-1)
  return before ?? inside(sentence.dates, { start: at.end, end: clause.end })[0] ?? null
}
