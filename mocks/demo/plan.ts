/** Chooses a measure and the dates that fit a course. */
import { parseDeadline, wholeMonths } from '#src/domain/deadline.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Random } from '../random.ts'
import type { Course } from './courses.ts'
import { METRICS } from './metrics.ts'
import type { Metric } from './metrics.ts'
import { ANNOUNCEMENTS } from './sources.ts'

export interface Plan {
  readonly course: Course
  readonly metric: Metric
  readonly announced: CalendarDate
  readonly due: string | null
  /** The first day of the expected path. */
  readonly start: CalendarDate
  /** The last day of the deadline (of a range its middle); of an open-ended one, five years on. */
  readonly end: CalendarDate
  /** Day of the latest figure known on the reference day; null: none. */
  readonly last: CalendarDate | null
  /** True: figures come every six months. */
  readonly halfYearly: boolean
}

/** The share of whole months gone, 0 to 1. */
export function elapsedShare(start: CalendarDate, date: CalendarDate, end: CalendarDate): number {
  return date >= end ? 1 : wholeMonths(start, date) / Math.max(1, wholeMonths(start, end))
}

/* Drawn by basis first, so that yearly amounts and limits are not lost among the many stocks. */
const FLOWS = METRICS.filter(({ basis }) => basis === 'annual-flow')
const LIMITS = METRICS.filter(({ direction }) => direction === 'hold')
const GROUPS = [METRICS, METRICS, METRICS, FLOWS, LIMITS]

function suits(metric: Metric, { name, flowDue, twist }: Course): boolean {
  if (metric.basis === 'annual-flow') return flowDue.length > 0
  if (twist === 'no-baseline') return metric.basis === 'rate' && metric.direction !== 'hold'
  if (twist === 'bare-stock') return metric.basis === 'stock'
  if (metric.direction === 'hold')
    return ['on-track', 'slightly-behind', 'met', 'no-report', 'silent'].includes(name) && twist === undefined
  return twist !== 'path' && twist !== 'vague' ? true : metric.direction === 'increase' && metric.basis !== 'rate'
}

function endOf(due: string | null, announced: CalendarDate): CalendarDate {
  const deadline = due === null ? null : parseDeadline(due)
  if (!deadline) return `${Number(announced.slice(0, 4)) + 5}-12-31`
  return deadline.first === deadline.last
    ? deadline.last
    : `${(Number(deadline.first.slice(0, 4)) + Number(deadline.last.slice(0, 4))) / 2}-12-31`
}

function startOf(metric: Metric, announced: CalendarDate, end: CalendarDate, bare: boolean): CalendarDate {
  if (metric.basis === 'annual-flow') return `${end.slice(0, 4)}-01-01`
  return metric.basis === 'cumulative' || metric.direction === 'hold' || bare
    ? announced
    : `${Number(announced.slice(0, 4)) - 1}-12-31`
}

function tryPlan(random: Random, course: Course): Plan | null {
  const metric = random.pick(random.pick(GROUPS))
  if (!suits(metric, course)) return null
  const flow = metric.basis === 'annual-flow'
  const { date: announced } = random.pick(ANNOUNCEMENTS)
  const due = random.pick(flow ? course.flowDue : course.due)
  const days = flow ? course.flowLast : course.last
  const last = days.length === 0 ? null : random.pick(days)
  const end = endOf(due, announced)
  const start = startOf(metric, announced, end, course.twist === 'bare-stock')
  const halfYearly = metric.basis === 'rate' && course.stands[0] === 'gap' && last === '2026-06-30'
  const share = last === null ? 0.5 : elapsedShare(start, last, end)
  const inOrder = announced < end && (last === null || (announced < last && start < last))
  const inYear = !flow || announced.slice(0, 4) === end.slice(0, 4) || last === null
  const fits = share >= course.elapsed[0] && share <= course.elapsed[1]
  const limitMet = course.name !== 'met' || metric.direction === 'increase' || (last !== null && last >= end)
  return inOrder && inYear && fits && limitMet ? { course, metric, announced, due, start, end, last, halfYearly } : null
}

/** Draws until measure and dates fit the course. */
export function pickPlan(random: Random, course: Course): Plan {
  for (let tries = 0; tries < 5000; tries += 1) {
    const plan = tryPlan(random, course)
    if (plan) return plan
  }
  throw new Error(`no plan fits the course ${course.name}`)
}
