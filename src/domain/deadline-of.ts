import type { CalendarDate, Deadline } from './deadline.ts'
import { parseDeadline } from './deadline.ts'
import type { Commitment, Milestone, Target } from './ledger.ts'

/** The targets set by a day, oldest first; the last one is in force, the others are moved goalposts (V10). */
export function knownTargets(commitment: Commitment, asOf: CalendarDate): readonly Target[] {
  const { targets } = commitment
  return targets.every((target) => target.since <= asOf) ? targets : targets.filter((target) => target.since <= asOf)
}

/** A target's deadline; null where the source gives none. */
export function deadlineOfTarget(target: Target): Deadline | null {
  return target.due === null ? null : parseDeadline(target.due)
}

function lastMilestone(milestones: readonly Milestone[]): Deadline | null {
  let latest: Deadline | null = null
  for (const { due } of milestones) {
    const deadline = due === null ? null : parseDeadline(due)
    if (deadline && (!latest || deadline.last > latest.last)) latest = deadline
  }
  return latest
}

/** The deadline of a commitment on a day: that of the target in force, else of the milestone due last; null where there is none. */
export function deadlineOf(commitment: Commitment, asOf: CalendarDate): Deadline | null {
  const target = knownTargets(commitment, asOf).at(-1)
  return target ? deadlineOfTarget(target) : lastMilestone(commitment.milestones)
}
