import type { Assessment } from '#src/domain/assessment.ts'
import type { Commitment } from '#src/domain/ledger.ts'

/** The deadline as the source gives it: that of the target in force, else the last milestone's; null: none. */
export function dueSaid(commitment: Commitment, { target, deadline }: Assessment): string | null {
  if (target) return target.due
  const last = commitment.milestones.map((milestone) => milestone.due).filter((due) => due !== null)
  return (
    last.find((due) => deadline !== null && (due === deadline.last || deadline.last.startsWith(due))) ??
    deadline?.last ??
    null
  )
}
