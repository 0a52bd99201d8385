/** By when what a passage promises is due: by its sentence, its plan or its heading. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { PickedDue } from './candidate-doubts.ts'
import { pickDeadline } from './pick-time.ts'
import { endsWithPlan, isWithinPlan } from './plan-period.ts'
import type { Passage, Setting } from './propose.ts'

function placed(deadline: DeadlineReading, offset: number): DeadlineReading {
  const { start, end } = deadline.span
  return { ...deadline, span: { start: start + offset, end: end + offset } }
}

/** What is no bare item of an English list. */
const SENTENCE_OR_HAN = /[\u3400-\u9fff]|\b(?:will|shall|is|are|has|have|expects?|plans?|aims?|intends?)\b/i

/** The deadline in the sentence, or else that of the heading; that of the plan for what is done within it. */
export function dueOf({ sentence, frame, plan }: Setting, { clauses, index }: Passage, at: TextSpan): PickedDue | null {
  const own = pickDeadline(sentence, clauses, index, at)
  if (own === 'afterwards') return null
  const whole = frame.deadline?.why === 'period' ? frame.deadline : plan
  if (own && endsWithPlan(own.deadline, whole)) return { deadline: whole, rule: 'E9' }
  if (own?.rule === 'E8') return { deadline: placed(own.deadline, sentence.offset), rule: 'E8' }
  const clause = clauses[index]
  if (whole && clause && isWithinPlan(sentence.text.slice(clause.start, clause.end), whole))
    return { deadline: whole, rule: 'E9' }
  if (own) return { deadline: placed(own.deadline, sentence.offset), rule: own.rule }
  if (frame.deadline) return { deadline: frame.deadline, rule: 'E9' }
  // Commitments below the name of a plan, in English: by its end, which is left open.
  const isListed = frame.mood === 'commitment' && !SENTENCE_OR_HAN.test(sentence.text)
  return isListed && plan ? { deadline: plan, rule: 'E9' } : null
}
