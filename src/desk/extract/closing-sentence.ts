/** A sentence that only says by when the one before it is done: 打通断头路7条。11月底前完成。 */
import type { Candidate } from './extraction.ts'
import { ENDS } from './pick-time.ts'
import type { ReadSentence } from './read-sentence.ts'

/** The candidates with what the next sentence says of their time; those of the last sentence alone, where each has no deadline of its own. */
export function closedBy(next: ReadSentence, candidates: readonly Candidate[]): readonly Candidate[] {
  const [deadline, more] = next.deadlines
  const last = candidates.at(-1)
  if (!deadline || more || !last || next.figures.length > 0) return candidates
  const before = next.text.slice(0, deadline.span.start).trim()
  const isAll = /^(?:all|each|both|every one) of (?:this|these|them|those)\b/i.test(before)
  const isAlone = isAll || /^(?:以上(?:工作|任务|项目)?)?(?:均|都|全部)?[于在]?$/.test(before)
  if (!isAlone || !(isAll ? /^[.”"\s]*$/ : ENDS).test(next.text.slice(deadline.span.end))) return candidates
  const span = { start: deadline.span.start + next.offset, end: deadline.span.end + next.offset }
  const { section, paragraph, sentence } = last.place
  return candidates.map((one) => {
    const isOfLast =
      one.place.section === section && one.place.paragraph === paragraph && one.place.sentence === sentence
    if (!isOfLast || one.kind !== 'commitment' || one.because.includes('E8')) return one
    const because = one.because.includes('E9') ? one.because : [...one.because, 'E9' as const]
    return { ...one, deadline: { ...deadline, span }, because }
  })
}
