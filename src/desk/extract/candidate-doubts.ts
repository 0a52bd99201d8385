/** What the words of a promise leave open: E21. Whoever accepts many at once decides on these by themselves. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { CandidateDoubt } from './extraction.ts'
import type { ExtractRule } from './extract-rules.ts'
import type { Passage, Setting } from './propose.ts'
import { inside } from './read-sentence.ts'

/** A deadline with the rule by which it is that of a figure. */
export interface PickedDue {
  readonly deadline: DeadlineReading
  readonly rule: ExtractRule
}

/** Nothing in its sentence says that it is promised: only what stands before, or the title. */
function isOpenTense({ sentence, frame, before }: Setting, { mood, clauses, index }: Passage): boolean {
  const clause = clauses[index]
  const isPast = clause !== undefined && sentence.markers.past.some((at) => at >= clause.start && at < clause.end)
  if (isPast && sentence.markers.intent.length === 0 && mood.rule !== 'E20') return true
  if (mood.rule !== 'E3') return false
  return (
    frame.mood === null &&
    (before === null || frame.lean === null) &&
    !sentence.markers.intent.length &&
    !sentence.deadlines.length
  )
}

/** A deadline from another clause where the sentence names several, from behind another figure, or of next year since this year's is past. */
function isOpenTime(
  { sentence }: Setting,
  { clauses, index }: Passage,
  figure: UnderstoodFigure,
  due: PickedDue | null,
): boolean {
  if (!due) return false
  if (due.deadline.why === 'next') return true
  const clause = clauses[index]
  if (!clause) return false
  const start = due.deadline.span.start - sentence.offset
  const isHere = start >= 0 && start < sentence.text.length
  const times = new Set(sentence.deadlines.map(({ deadline }) => deadline))
  if (due.rule === 'E9')
    return isHere && times.size > 1 && !/[：:；;]/.test(sentence.text.slice(Math.max(0, start), figure.span.start))
  const [from, to] = start < figure.span.start ? [start, figure.span.start] : [figure.span.end, start]
  return inside(sentence.figures, { start: from, end: to }).length > 0
}

/** The doubts about a promise with a figure, but for that about its comparator. */
export function doubtsOf(
  setting: Setting,
  passage: Passage,
  figure: UnderstoodFigure,
  due: PickedDue | null,
): readonly CandidateDoubt[] {
  const doubts: CandidateDoubt[] = []
  if (isOpenTense(setting, passage)) doubts.push('tense')
  if (isOpenTime(setting, passage, figure, due)) doubts.push('deadline')
  return doubts
}
