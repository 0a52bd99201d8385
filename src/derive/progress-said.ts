/** What is said of an item's progress where there is room for one thing: decided here for every row, card, slide and cell. */
import type { Assessment, Figure } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Target } from '#src/domain/ledger.ts'
import type { Stage } from '#src/domain/terms.ts'

/** What was reported of an item. figure: the latest value · steps: how many of a milestone's were reported completed (null: nothing was reported, which is not none of them), of one or more · stage: the latest one, where neither counts · nothing: none of these. */
export type ProgressReported =
  | { readonly by: 'figure'; readonly figure: Figure }
  | { readonly by: 'steps'; readonly reached: number | null; readonly total: number }
  | { readonly by: 'stage'; readonly stage: Stage; readonly date: CalendarDate }
  | { readonly by: 'nothing' }

/** As ProgressReported, with the target in force. figure: over its target (null: the first target is still to come) · target: nothing was reported against it. */
export type ProgressSaid =
  | { readonly by: 'figure'; readonly figure: Figure; readonly target: Target | null }
  | { readonly by: 'target'; readonly target: Target }
  | Exclude<ProgressReported, { readonly by: 'figure' }>

/** The latest figure, else the steps, else the stage. */
export function progressReported({
  figure,
  milestones,
  stage,
  freshness,
}: Pick<Assessment, 'figure' | 'milestones' | 'stage' | 'freshness'>): ProgressReported {
  if (figure) return { by: 'figure', figure }
  if (milestones && milestones.total > 0)
    return { by: 'steps', reached: freshness && milestones.reached.length, total: milestones.total }
  return stage ? { by: 'stage', stage: stage.stage, date: stage.date } : { by: 'nothing' }
}

/** The latest figure over the target, else the target, else the steps, else the stage. */
export function progressSaid(
  assessment: Pick<Assessment, 'figure' | 'target' | 'milestones' | 'stage' | 'freshness'>,
): ProgressSaid {
  const { target } = assessment
  const reported = progressReported(assessment)
  if (reported.by === 'figure') return { ...reported, target }
  return target ? { by: 'target', target } : reported
}
