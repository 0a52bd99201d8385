/** Which year the plan of a table is of: 2026年计划投资, or 目标值 under 青禾市2026年重点项目台账. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Header } from './find-header.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { readSense } from './heading-sense.ts'
import { lastOfSplitYear, splitYearIn } from './split-year.ts'

/** The year of a plan. */
export interface PlanYear {
  readonly year: number
  /** The heading that names it, '' where only the title above the table does. */
  readonly heading: string
  /** As written where it lies over two years, as 2026/27 does; null: a calendar year. */
  readonly split: string | null
}

const WORK = /竣工|完[(（]?[通竣]?[)）]?工|交[(（]?竣?[)）]?工|通车|建成|投产|投用|工期|建设(?:年限|周期|起止)/

/** Until when a plan is, and whether that is asked. */
export interface PlanDue {
  readonly due: string | null
  readonly isAsked: boolean
}

/** The year, or the last day of it, by which a target is due by its plan rather than by its row: the row says no deadline, or that of the whole work in a later year. `due` null: the row says it. What is asked without an answer is said. */
export function dueByPlan(
  draft: ImportDraft,
  place: RowPlace,
  due: string | null,
  hasCell: boolean,
  announced: CalendarDate,
): PlanDue {
  const { plan, sheet } = place
  const nothing = { due: null, isAsked: false }
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  if (plan === null) return nothing
  /* When a work is completed is not by when the year's money is spent. */
  const isOfWork = plan.heading.includes('投资') && WORK.test(place.headings.get('due') ?? '')
  const isSaid = last === null ? hasCell : plan.heading === '' || Number(last.slice(0, 4)) <= plan.year
  if (isSaid && !isOfWork) return nothing
  const end = plan.split === null ? `${plan.year}-12-31` : lastOfSplitYear(draft, sheet, plan.year, plan.split)
  if (end === null && last === null) {
    complain(draft, place, 'not-answered', 'due', { found: plan.split ?? '' })
    return { due: null, isAsked: true }
  }
  if (end === null || end <= announced || (last !== null && last <= end && !isOfWork)) return nothing
  return { due: plan.split === null ? String(plan.year) : end, isAsked: false }
}

/** The year of the targets under a header; null: nothing names it, or they are of all years, as 总投资 is. */
export function planOf({ columns, year, monthYear, splitYear }: Header): PlanYear | null {
  const heading = columns.find(({ column }) => column === 'target')?.heading ?? ''
  const sense = readSense(heading.split(' / '))
  if (sense.span === 'whole') return null
  const split = splitYearIn(heading)
  if (split !== null) return { year: split, heading, split: writtenOver(split) }
  if (sense.year !== null) return { year: sense.year, heading, split: null }
  /* 全年目标 under 月报（2026年9月） is of the year of that month. */
  const spoken = year ?? (sense.span === 'year' ? monthYear : null)
  if (spoken === null && splitYear === null) return null
  const ofTitle = sense.span === 'year' ? heading : ''
  return spoken === null
    ? { year: splitYear ?? 0, heading: ofTitle, split: writtenOver(splitYear ?? 0) }
    : { year: spoken, heading: ofTitle, split: null }
}

const writtenOver = (from: number) => `${from}/${String(from + 1).slice(2)}`
