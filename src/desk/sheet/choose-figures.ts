/**
 * Which columns of numbers are the target, the latest figure, the baseline and
 * the completion: 年度计划 before 总投资, 累计 before 本月, what was done in the year
 * before as the baseline. Where two are equally good none is taken and a
 * person is asked.
 */
import type { FigureColumn } from './columns.ts'
import type { Sense } from './heading-sense.ts'

/** A column that may hold figures. */
export interface FigureCandidate extends Sense {
  readonly at: number
  /** False: words stand below. */
  readonly isFigures: boolean
  /** Nothing stands below. */
  readonly isEmpty: boolean
  /** What its heading is called in the list of names; null: it is in none. */
  readonly named: FigureColumn | 'completion' | null
  /** Its own heading, as words. */
  readonly words: string
  /** The group that it stands in, '' for none. */
  readonly group: string
}

/** What was chosen: positions; null: none. `target` has several where they are the parts of a year, in order. */
export interface ChosenFigures {
  readonly target: readonly number[]
  readonly latest: number | null
  readonly baseline: number | null
  readonly completion: number | null
  /** Equally good ones, to be asked about. */
  readonly asked: Readonly<Record<'target' | 'latest', readonly number[]>>
}

/** What a target is to be at the least, or at the best. */
const BESIDE = /保底|底线|门槛|力争|奋斗|挑战|冲刺|争取|stretch|threshold|minimum/i
const PARTS_OF_YEAR: Readonly<Partial<Record<string, number>>> = { quarter: 4, half: 2, month: 12 }
/** What is counted: where several columns were done, the one that counts what the target counts is its figure. */
const COUNTED = /投资|产值|面积|人数|资金|里程|套数|户数|收入|税收|项目数|就业|学位|床位|销售额|用地|支出/

/** How things stand, without a day. */
export const STANDING = /^(?:现状|现有|现值|当前值|目前水平)/
const LEFT = /未完成|未达|待完成|尚[未需余差]|剩余|缺口|差额|remaining|outstanding/i
const BEGUN = /开工|启动|签约|立项|招标|在建|动工/

/** Of which years a table may be. `titled`: that of the titles above it; null: they name none. `announced`: that in which its promises were made, for want of another; null: not known. */
export interface TableYears {
  readonly titled: number | null
  readonly announced: number | null
}

/** Chooses. */
export function chooseFigures(all: readonly FigureCandidate[], { titled, announced }: TableYears): ChosenFigures {
  const columns = withYears(all, titled ?? announced)
  const plans = lastOfSeries(
    figuresFirst(columns.filter(({ role, named }) => named === 'target' || (named === null && role === 'plan'))),
  )
  const isOfAnnounced = plans.some((column) =>
    column.year === null ? column.span === 'year' || isPart(column) : column.year === announced,
  )
  const planYear = titled ?? (isOfAnnounced ? announced : latestYear(plans))
  const parts = partsOfYear(plans, planYear)
  /* 考核值 before 保底值 and 奋斗值, 基本目标 before 力争目标. */
  const plainly = plans.filter(({ words }) => !BESIDE.test(words))
  const wholes = best(plainly.length > 0 ? plainly : plans, (column) => rankAsTarget(column, planYear))
  /* The parts of the year before the investment of all years, and before another year. */
  const isOther = ({ span, year }: FigureCandidate) => span === 'whole' || (year !== null && year !== planYear)
  const targets = parts.length > 0 && wholes.every(isOther) ? [] : wholes
  const [target] = targets
  const isWhole = target?.span === 'whole'
  const ofYear = target?.year ?? planYear ?? announced
  const done = figuresFirst(
    columns.filter(
      (column) =>
        column.named === 'latest' || (column.named === null && column.role === 'actual' && !isNotDone(column, target)),
    ),
  )
  /* 现状值 beside 最新进展 is where things were. */
  const standing = done.filter(({ words, year }) => STANDING.test(words) && year === null)
  const later = standing.length < done.length ? done.filter((column) => !standing.includes(column)) : done
  const latest = newest(
    alike(
      ofYear === null && isOneOfYear(later)
        ? later.filter((column) => rankAsLatest(column, null, isWhole) > 0)
        : best(later, (column) => rankAsLatest(column, ofYear, isWhole)),
      target,
    ),
  )
  const soFar = latest.length === 0 ? partsSoFar(later, ofYear) : []
  const bases = best(columns, (column) => rankAsBaseline(column, ofYear))
  const shares = best(columns, (column) => rankAsCompletion(column, isWhole))
  return {
    target: targets.length === 1 ? targets.map(({ at }) => at) : targets.length === 0 ? parts : [],
    latest: only(latest) ?? soFar.find(({ part }) => soFar.length === 1 && part === 1)?.at ?? null,
    baseline: (bases[0] ?? (later === done ? undefined : standing[0]))?.at ?? null,
    completion: shares[0]?.at ?? null,
    asked: { target: several(targets), latest: several(latest.length > 0 ? latest : soFar) },
  }
}

/* 规划目标 over 2026 | 2027 | … | 2030: what a plan of several years comes to is its last. */
function lastOfSeries(plans: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const series = plans.filter(
    ({ words, year, group }) => /^\d{4}年?(?:目标值?)?$/.test(words) && year !== null && group !== '',
  )
  const [first] = series
  if (series.length < 3 || series.some(({ group }) => group !== first?.group)) return plans
  const last = Math.max(...series.map(({ year }) => year ?? 0))
  return plans.filter((plan) => !series.includes(plan) || plan.year === last)
}

/* 2025年 | 2030年: what was in years gone by, and what shall be in those to come. */
function withYears(columns: readonly FigureCandidate[], now: number | null): readonly FigureCandidate[] {
  const alone = columns.filter(({ isYearAlone, named }) => isYearAlone && named === null)
  if (alone.length < 2) return columns.filter((column) => !alone.includes(column))
  const last = Math.max(...alone.map(({ year }) => year ?? 0))
  return columns.map((column) =>
    alone.includes(column)
      ? { ...column, role: (column.year ?? 0) >= (now ?? last) ? ('plan' as const) : ('actual' as const) }
      : column,
  )
}

/* 一季度完成, 二季度完成 where nothing says how much was done altogether: each may hold those before it. */
function partsSoFar(done: readonly FigureCandidate[], ofYear: number | null): readonly FigureCandidate[] {
  const parts = done.filter(
    (column) =>
      (column.span === 'quarter' || column.span === 'half') &&
      !column.isEmpty &&
      !column.isPast &&
      (column.year === null || ofYear === null || column.year === ofYear),
  )
  return new Set(parts.map(({ span, words }) => `${span} ${words.replaceAll(/[\d一二三四上下]/g, '')}`)).size === 1
    ? parts.toSorted((a, b) => (b.part ?? 0) - (a.part ?? 0))
    : []
}

/* Goals in words only where none is in figures. */
function figuresFirst(columns: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const figures = columns.filter(({ isFigures }) => isFigures)
  return figures.length > 0 ? figures : columns
}

function only(columns: readonly FigureCandidate[]): number | null {
  const [column, more] = columns
  return column && !more ? column.at : null
}

function several(columns: readonly FigureCandidate[]): readonly number[] {
  return columns.length > 1 ? columns.map(({ at }) => at) : []
}

/* Those of the highest rank; rank 0 is out. */
function best<Column>(columns: readonly Column[], rank: (column: Column) => number): readonly Column[] {
  const highest = Math.max(0, ...columns.map(rank))
  return highest === 0 ? [] : columns.filter((column) => rank(column) === highest)
}

function latestYear(plans: readonly FigureCandidate[]): number | null {
  const years = plans.flatMap(({ year }) => year ?? [])
  return years.length === 0 ? null : Math.max(...years)
}

/* 未完成数 is what is left; 已开工数 is no figure of what was finished, unless the target counts what is begun. */
function isNotDone({ words }: FigureCandidate, target: FigureCandidate | undefined): boolean {
  if (LEFT.test(words)) return true
  const begun = BEGUN.exec(words)?.[0]
  return begun !== undefined && !/完成|投资/.test(words) && target?.words.includes(begun) !== true
}

/* Whether some columns name a year and others none, where nothing says which year the plan is of. */
function isOneOfYear(columns: readonly FigureCandidate[]): boolean {
  const own = columns.filter((column) => !isPart(column) && !column.isPast)
  return own.some(({ year }) => year !== null) && own.some(({ year }) => year === null)
}

function isPart({ span }: FigureCandidate): boolean {
  return span === 'month' || span === 'quarter' || span === 'half'
}

function rankAsTarget(column: FigureCandidate, planYear: number | null): number {
  const { span, year, isPast, named } = column
  if (isPast || isPart(column) || span === 'so-far') return 0
  if (year !== null && planYear !== null && year !== planYear) return year < planYear ? 0 : 1
  if (span === 'whole') return 2
  if (span === 'year') return 5
  return named === 'target' ? 4 : 3
}

function rankAsLatest(column: FigureCandidate, ofYear: number | null, isWhole: boolean): number {
  const { span, year, isPast, isSinceStart } = column
  if (isPast || isPart(column) || (year !== null && ofYear !== null && year < ofYear)) return 0
  if (isSinceStart) return isWhole ? 6 : 1
  const isOfYear = span === 'year' || year !== null || /本年|今年|年初|年度/.test(column.words)
  if (isOfYear) return isWhole ? 3 : 6
  if (span === 'so-far') return 5
  return 4
}

/* The year before, or what is called a baseline. */
function rankAsBaseline(column: FigureCandidate, ofYear: number | null): number {
  const { named, role, span, year, isPast, words } = column
  if (isPart(column)) return 0
  if (named === 'baseline') return 3
  if (named !== null && named !== 'latest') return 0
  if (role !== 'actual' || /同期/.test(words)) return 0
  if (year !== null && ofYear !== null && year < ofYear && span !== 'so-far') return 1 + year / 10_000
  return isPast && span !== 'so-far' && /上年|去年/.test(words) ? 2 : 0
}

function rankAsCompletion({ named, role, words, span }: FigureCandidate, isWhole: boolean): number {
  if (named !== 'completion' && role !== 'share') return 0
  if (/总投资|总任务|总量/.test(words) !== isWhole && /占/.test(words)) return 0
  if (span === 'month' || span === 'quarter' || /排名|序时|时序/.test(words)) return 0
  return named === 'completion' ? 2 : 1
}

/* Of several that were done, the one that counts what the target counts. */
function alike(columns: readonly FigureCandidate[], target: FigureCandidate | undefined): readonly FigureCandidate[] {
  const counted = COUNTED.exec(`${target?.words ?? ''}${target?.group ?? ''}`)?.[0]
  const same = columns.filter(({ words, group }) => counted !== undefined && `${words}${group}`.includes(counted))
  return same.length > 0 ? same : columns
}

const UNTIL_MONTH = /(?:截[至止]|[-—–~至到])(?:\d{4}年)?(\d{1,2})月/

/* 截至9月底 | 截至10月底: of columns that differ in nothing but the month, the last. */
function newest(columns: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const months = columns.map(({ words, group }) => Number(UNTIL_MONTH.exec(`${words}/${group}`)?.[1] ?? Number.NaN))
  const rest = new Set(columns.map(({ words, group }) => `${words}/${group}`.replaceAll(/\d{1,2}月/g, '')))
  const last = Math.max(...months)
  const isSeries = columns.length > 1 && rest.size === 1 && new Set(months).size === columns.length
  return isSeries && Number.isFinite(last) ? columns.filter((_, at) => months[at] === last) : columns
}

/* All quarters, halves or months of one group, in order; the last where each holds those before it. None where one is missing. */
function partsOfYear(plans: readonly FigureCandidate[], planYear: number | null): readonly number[] {
  for (const [span, count] of Object.entries(PARTS_OF_YEAR)) {
    const parts = plans
      .filter(
        (column) => column.span === span && (column.year === null || planYear === null || column.year === planYear),
      )
      .toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0))
    const isAll = parts.length === count && parts.every(({ part }, at) => part === at + 1)
    const isOne = new Set(parts.map(({ group }) => group)).size === 1
    if (!isAll || !isOne) continue
    return parts.some(({ isRunning }) => isRunning) ? parts.slice(-1).map(({ at }) => at) : parts.map(({ at }) => at)
  }
  return []
}
