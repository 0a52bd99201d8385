/** The reports of a measured commitment: values along a curve that ends where the course says. */
import { dayNumber } from '#src/domain/deadline.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Report, Text } from '#src/domain/ledger.ts'
import type { Standing } from '#src/domain/terms.ts'
import type { Random } from '../random.ts'
import { REFERENCE_DAY } from './courses.ts'
import { pickCurve } from './curves.ts'
import type { Curve } from './curves.ts'
import type { Metric } from './metrics.ts'
import { figureText } from './phrase.ts'
import type { Plan } from './plan.ts'
import { BULLETIN_DAYS, bulletinOf, recordedOn } from './sources.ts'

/** What the values are computed from: `completion` is the share of the way that the last figure stands for. */
export interface Ends {
  readonly baseline: number
  readonly target: number
  readonly completion: number
}

const NOTES: readonly Text[] = [
  { zh: '受汛期影响，进度放缓。', en: 'Slowed by the flood season.' },
  { zh: '部分项目验收后集中入库。', en: 'Several projects were accepted at once.' },
  { zh: '口径为快报数，年报或有调整。', en: 'A preliminary figure; the yearly report may adjust it.' },
  { zh: '用地手续办理中，本期新增有限。', en: 'Land procedures under way; little was added this time.' },
]

/** Rounds to four significant digits, but no finer than the metric is stated. */
export function roundFigure(value: number, metric: Metric): number {
  const finest = metric.step < 1 ? metric.step / 10 : metric.step >= 10 ? 1 : metric.step
  const step = Math.max(finest, 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))) - 3))
  return Number((Math.round(value / step) * step).toFixed(4))
}

/* Evenly chosen, the last always among them. */
function thin<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items]
  return Array.from({ length: limit }, (_, at) => items[Math.round(((at + 1) * items.length) / limit) - 1]).filter(
    (item) => item !== undefined,
  )
}

function knownDays({ last, start, announced, halfYearly }: Plan, limit: number): CalendarDate[] {
  if (last === null) return []
  const from = start > announced ? start : announced
  const days = BULLETIN_DAYS.filter((day) => day > from && day <= last && (!halfYearly || /(?:06-30|12-31)$/.test(day)))
  return thin(days, limit)
}

/* Figures that a reader on the reference day cannot know yet. */
function laterDays(random: Random, { course, metric, due, last }: Plan): CalendarDate[] {
  const late = BULLETIN_DAYS.filter((day) => recordedOn(day) > REFERENCE_DAY)
  if (course.twist === 'closed' || course.name === 'silent') return []
  if (metric.basis === 'annual-flow') return due === '2026' && random.chance(0.75) ? late.slice(0, 1) : []
  if (last === null || !last.startsWith('2026')) return random.chance(0.25) ? late.slice(0, 1) : []
  return random.chance(0.75) ? late.slice(0, random.whole(1, 2)) : []
}

function valueAt(plan: Plan, ends: Ends, curve: Curve, date: CalendarDate, wobble: number): number {
  const { metric, start, last } = plan
  const span = dayNumber(last ?? REFERENCE_DAY) - dayNumber(start)
  const share = Math.max(0.02, (dayNumber(date) - dayNumber(start)) / Math.max(1, span))
  const noise = share === 1 ? 0 : wobble
  if (metric.direction === 'hold') return ends.target * (ends.completion + noise / 4)
  const value = ends.baseline + (ends.target - ends.baseline) * ends.completion * curve(share) * (1 + noise)
  return metric.unit === 'percent' ? Math.min(99.6, value) : value
}

function pickStanding(random: Random): Standing {
  const roll = random.next()
  if (roll < 0.62) return 'official'
  return roll < 0.88 ? 'self-reported' : roll < 0.95 ? 'press' : 'third-party'
}

function sourceFor(standing: Standing, date: CalendarDate): string {
  if (standing === 'press') return 'daily'
  if (standing === 'third-party' && date === '2025-12-31') return 'audit-2025'
  return bulletinOf(date)
}

/** Reports of `commitment` in order of date, at most `limit` of them known on the reference day. Running totals never fall. */
export function makeReports(random: Random, commitment: string, plan: Plan, ends: Ends, limit: number): Report[] {
  const curve = pickCurve(random, plan.metric.basis)
  const grows = plan.metric.basis === 'cumulative' || plan.metric.basis === 'annual-flow'
  const last = roundFigure(valueAt(plan, ends, curve, plan.last ?? plan.end, 0), plan.metric)
  let least = 0
  return [...knownDays(plan, limit), ...laterDays(random, plan)].map((date, at) => {
    const drawn = roundFigure(valueAt(plan, ends, curve, date, random.between(-0.03, 0.03)), plan.metric)
    const value = grows
      ? Math.max(least, plan.last !== null && date <= plan.last ? Math.min(drawn, last) : drawn)
      : drawn
    least = value
    const standing = pickStanding(random)
    const vague = plan.course.twist === 'vague' && date === plan.last
    const nearly = at % 2 === 0
    const figure = figureText(value, plan.metric.unit).zh
    const written = nearly ? `近${figure}` : `${figure}左右`
    const note = random.chance(0.06) ? random.pick(NOTES) : undefined
    return {
      id: `${commitment}-r${at + 1}`,
      commitment,
      date,
      recorded: recordedOn(date),
      value,
      ...(vague ? { comparator: nearly ? ('nearly' as const) : ('about' as const) } : {}),
      ...(note ? { note } : {}),
      standing: standing === 'third-party' && date !== '2025-12-31' ? 'official' : standing,
      citation: { source: sourceFor(standing, date), figure: vague ? written : figure },
    }
  })
}
