/** Which year the plan of a table is of: 2026年计划投资, or 目标值 under 青禾市2026年重点项目台账. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Header } from './find-header.ts'
import { readSense } from './heading-sense.ts'

/** The year of a plan. */
export interface PlanYear {
  readonly year: number
  /** The heading that names it, '' where only the title above the table does. */
  readonly heading: string
}

/** The year by which a target is due by its plan rather than by its row: the row says no deadline, or that of the whole work in a later year. Null: the row says it. */
export function dueByPlan(
  plan: PlanYear | null,
  due: string | null,
  hasCell: boolean,
  announced: CalendarDate,
): string | null {
  if (plan === null || `${plan.year}-12-31` <= announced) return null
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  const isLater = last !== null && plan.heading !== '' && Number(last.slice(0, 4)) > plan.year
  return (last === null ? !hasCell : isLater) ? String(plan.year) : null
}

/** The year of the targets under a header; null: nothing names it, or they are of all years, as 总投资 is. */
export function planOf({ columns, year, monthYear }: Header): PlanYear | null {
  const heading = columns.find(({ column }) => column === 'target')?.heading ?? ''
  const sense = readSense(heading.split(' / '))
  if (sense.span === 'whole') return null
  if (sense.year !== null) return { year: sense.year, heading }
  /* 全年目标 under 月报（2026年9月） is of the year of that month. */
  const spoken = year ?? (sense.span === 'year' ? monthYear : null)
  if (spoken === null) return null
  return { year: spoken, heading: sense.span === 'year' ? heading : '' }
}
