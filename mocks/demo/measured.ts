/** A measured commitment and its reports, along a course. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment, Measure, Target, Text } from '#src/domain/ledger.ts'
import type { FigureComparator, Firmness } from '#src/domain/terms.ts'
import type { Random } from '../random.ts'
import { cite, pickNotes, pickSetting, pickSpeaker, sourceOf } from './common.ts'
import type { Setting, Story } from './common.ts'
import type { Course } from './courses.ts'
import type { Metric } from './metrics.ts'
import { aimText, capital, dueText, figureText, plainFigureEn } from './phrase.ts'
import { elapsedShare, pickPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { makeReports, roundFigure } from './reports.ts'

/* What one company can promise by itself; firms, visitors and shares are a government's to count. */
const COMPANY_UNITS = new Set([
  'yuan',
  'rack',
  'pflops',
  'device',
  'kilowatt',
  'square-metre',
  'parcel',
  'route',
  'person',
])

const REASONS: readonly Text[] = [
  { zh: '职责并入省级统一任务，不再单列。', en: 'Merged into a province-wide task and no longer tracked by itself.' },
  { zh: '规划调整后取消。', en: 'Cancelled when the plan was revised.' },
  {
    zh: '项目主体变更，承诺由新单位另行作出。',
    en: 'The project changed hands; the new owner makes a promise of its own.',
  },
]

/* Two significant digits where the step allows it, evenly spread over the orders of magnitude. */
function pickTarget(random: Random, { range: [low, high], step }: Metric): number {
  const value = low * (high / low) ** random.next()
  const coarse = Math.max(step, high / low < 4 ? step : 10 ** (Math.floor(Math.log10(value)) - 1))
  return Number((Math.round(value / coarse) * coarse).toFixed(4))
}

function pickComparator(random: Random, { metric, course }: Plan): FigureComparator {
  if (metric.direction === 'decrease') return random.chance(0.75) ? 'at-most' : 'less-than'
  if (metric.direction === 'hold') return 'at-least'
  const roll = random.next()
  if (roll < 0.55 || metric.basis === 'rate') return 'at-least'
  if (roll < 0.8 || metric.basis === 'stock' || course.name === 'met') return 'more-than'
  return roll < 0.88 ? 'about' : roll < 0.94 ? 'nearly' : 'exactly'
}

function pickFirmness(random: Random, source: string): Firmness {
  if (source === 'statute-2024') return 'in-law'
  return random.pick(['stated', 'stated', 'planned', 'planned', 'contracted'])
}

/* Expected values at the ends of the years between, slow at first. */
function pathFor({ start, end, announced }: Plan, baseline: number, target: number, metric: Metric): Target['path'] {
  const [from, to] = [Number(announced.slice(0, 4)), Number(end.slice(0, 4))]
  const days: CalendarDate[] = []
  for (let year = from; year < to; year += 1) days.push(`${year}-12-31`)
  return days
    .filter((date) => date > announced && date < end)
    .map((date) => ({
      date,
      value: roundFigure(baseline + (target - baseline) * elapsedShare(start, date, end) ** 1.4, metric),
    }))
}

function expectedShareOf({ start, last, end }: Plan, baseline: number, target: number, path: Target['path']): number {
  const date = last ?? end
  let [from, value] = [start, baseline]
  for (const point of [...(path ?? []), { date: end, value: target }]) {
    if (date <= point.date)
      return (value + (point.value - value) * elapsedShare(from, date, point.date) - baseline) / (target - baseline)
    ;[from, value] = [point.date, point.value]
  }
  return 1
}

function completionOf(random: Random, plan: Plan, expected: number): number {
  const [by, low, high] = plan.course.stands
  const points = random.between(low, high)
  if (plan.metric.direction === 'hold')
    return by === 'share' ? Math.min(1.01, points / 100) : 1 + Math.min(points / 5, points) / 100
  return by === 'share' ? points / 100 : Math.max(0.01, expected + points / 100)
}

function hasBaseline({ metric, course }: Plan): boolean {
  if (metric.basis === 'annual-flow' || metric.basis === 'cumulative') return false
  return course.twist !== 'no-baseline' && course.twist !== 'bare-stock'
}

function baselineValue(random: Random, { metric, course }: Plan, target: number): number {
  if (metric.basis === 'annual-flow' || metric.basis === 'cumulative') return 0
  const share = random.between(...metric.base)
  return course.twist === 'bare-stock' ? 0 : roundFigure(target * share, metric)
}

/* When it is to be reached, before the aim in Chinese and after it in English. A yearly amount is due in its year. */
function whenText(metric: Metric, due: string | null): Text {
  if (metric.basis !== 'annual-flow' || due === null) return dueText(due)
  return { zh: `${due.slice(0, 4)}年`, en: ` in ${due.slice(0, 4)}` }
}

function titleOf({ place }: Setting, metric: Metric, target: Target): Text {
  const [aim, when] = [aimText(metric, target), whenText(metric, target.due)]
  return { zh: `${when.zh}${place.zh}${aim.zh}`, en: capital(`${place.en}: ${aim.en}${when.en}`) }
}

function summaryOf({ lead, place }: Setting, metric: Metric, target: Target, baseline: number | null): Text {
  const [when, aim] = [whenText(metric, target.due), aimText(metric, target)]
  const fromZh = baseline === null ? '' : `，起点为${figureText(baseline, metric.unit).zh}`
  const fromEn = baseline === null ? '' : `, from ${plainFigureEn(baseline, metric.unit)}`
  return {
    zh: `${lead.name.zh}提出，${when.zh}${lead.name.zh === place.zh ? '' : place.zh}${aim.zh}${fromZh}${when.zh ? '' : '，未给出期限'}。`,
    en: `${lead.name.en} promises: ${aim.en}${when.en}${fromEn}${when.en ? '' : '; no deadline is given'}.`,
  }
}

function targetOf(random: Random, plan: Plan, source: string, value: number, path: Target['path']): Target {
  return {
    since: plan.announced,
    comparator: pickComparator(random, plan),
    value,
    due: plan.due,
    hedged: random.chance(0.15),
    ...(path ? { path } : {}),
    citation: cite(random, source, figureText(value, plan.metric.unit).zh),
  }
}

function measureOf(random: Random, plan: Plan, source: string, baseline: number): Measure {
  const { metric, announced, start } = plan
  const before = start < announced ? start : `${Number(announced.slice(0, 4)) - 1}-12-31`
  return {
    metric: { zh: metric.zh, en: metric.en },
    unit: metric.unit,
    basis: metric.basis,
    direction: metric.direction,
    baseline: hasBaseline(plan)
      ? { value: baseline, date: before, citation: cite(random, source, figureText(baseline, metric.unit).zh) }
      : null,
    ...(plan.halfYearly ? { reportEveryMonths: 6 } : {}),
  }
}

/** A story of a measured commitment with at most `limit` reports known on the reference day. `number` makes the id. */
export function makeMeasured(random: Random, course: Course, number: string, limit: number): Story {
  const plan = pickPlan(random, course)
  const { metric, announced } = plan
  const setting = pickSetting(random, metric.sector, COMPANY_UNITS.has(metric.unit))
  const source = sourceOf(setting.lead, announced)
  const [id, value] = [`${metric.sector}-${number}`, pickTarget(random, metric)]
  const baseline = baselineValue(random, plan, value)
  const path = course.twist === 'path' ? pathFor(plan, baseline, value, metric) : undefined
  const completion = completionOf(random, plan, expectedShareOf(plan, baseline, value, path))
  const target = targetOf(random, plan, source, value, path)
  const measure = measureOf(random, plan, source, baseline)
  const speaker = pickSpeaker(random)
  const commitment: Commitment = {
    id,
    title: titleOf(setting, metric, target),
    summary: summaryOf(setting, metric, target, measure.baseline?.value ?? null),
    kind: 'measured',
    ...(speaker ? { speaker } : {}),
    lead: setting.lead.id,
    supporting: setting.supporting,
    regions: setting.regions,
    sectors: pickSectors(random, metric.sector),
    firmness: pickFirmness(random, source),
    announced,
    measure,
    targets: [target],
    milestones: [],
    restates: [],
    ...(course.twist === 'closed'
      ? { closed: { date: '2026-04-15', reason: random.pick(REASONS), citation: { source: 'daily' } } }
      : {}),
    notes: pickNotes(random),
    citations: [cite(random, source)],
  }
  return { commitment, reports: makeReports(random, id, plan, { baseline, target: value, completion }, limit) }
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  computing: 'ai-robotics',
  'ai-robotics': 'manufacturing',
  'cross-border': 'logistics',
  'supply-chain': 'logistics',
  emerging: 'science',
  services: 'integration',
  rural: 'culture',
  opening: 'cross-border',
}

/** The sector and, for a quarter, one that lies near it. */
export function pickSectors(random: Random, sector: string): string[] {
  const near = NEIGHBOURS[sector]
  return near !== undefined && random.chance(0.3) ? [sector, near] : [sector]
}
