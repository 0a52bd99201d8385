import type { CalendarDate } from './deadline.ts'
import type { Commitment } from './ledger.ts'

/** A commitment with the deadlines that its steps had on a day (V10): one that was moved later is as it was published before. The same object where none was. */
export function stepsOn(commitment: Commitment, asOf: CalendarDate): Commitment {
  if (!commitment.milestones.some(({ earlier }) => earlier?.some(({ date }) => date > asOf))) return commitment
  const milestones = commitment.milestones.map((step) => {
    const then = step.earlier?.find(({ date }) => date > asOf)
    if (!then) return step
    const { earlier = [], ...rest } = step
    const known = earlier.filter(({ date }) => date <= asOf)
    return { ...rest, due: then.due, ...(known.length === 0 ? {} : { earlier: known }) }
  })
  return { ...commitment, milestones }
}
