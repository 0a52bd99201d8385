/**
 * The figure that words of progress give: 累计 before 本月, what was done and not what is planned, left or
 * compared; 85.3 of 总投资300亿元，已完成85.3亿元，占71.1%, together with the share that they state of it.
 */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { FigureOptions, FigureReading, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'

/** What was found. */
export interface FigureInWords {
  /** Null: none, or several that may be meant. */
  readonly figure: UnderstoodFigure | null
  /** Those that may be meant, where they are several. */
  readonly several: readonly string[]
  /** The share of the target that the words state beside the figure, in per cent; null: none. */
  readonly share: number | null
  /** All figures that the words hold, of whatever unit and time. */
  readonly all: readonly FigureReading[]
  /** Those of what was done that have a unit, and another than the target. */
  readonly ofOtherUnit: readonly UnderstoodFigure[]
}

/** What figures the target wants. */
export interface WantedFigure {
  /** Whether a figure has the unit of the target, or one that is converted into it. */
  readonly isOwn: (figure: UnderstoodFigure) => boolean
  /** Whether the target is by how much something grows or falls: of 完成790亿元，同比增长5.1% then the growth. */
  readonly isGrowth: boolean
  /** What the target is called: 已签约 is done where it counts what is signed. */
  readonly words: string
}

const CLAUSE_START = /[，,。；;！\n：:、（(]/
const CLAUSE_END = /[，,。；;！\n）)]/
/** What is planned, left, compared, part of it, or of one month. */
const NOT_DONE =
  /总投资|概算|估算|尚|还[有需差]|剩余?|缺口|余下|计划|目标|任务|预[计期]|力争|争取|拟|将|确保|上[年月季]|去年|同期|同比|环比|[比较](?=上|去|同|年初|计划|目标)|增[加幅速]|减少|低于|高于|超(?:计划|目标|序时|时序|进度)|其中|安排|下达|当[月日]|本[月周旬季]|在建|正在|在谈|谋划|储备|应完成|不足|缺|下一步/
const BEHIND_NOT_DONE = /^[^，,。；;\n]{0,4}(?:未|待|在建|正在|缺口|的?(?:目标|任务|计划))/
const MONTH_ALONE = /(?<![-—–~至到\d])\d{1,2}月份?(?![底末\d])/
const UNTIL = /截[至止]|累计|[-—–~至到]\d{1,2}月/
const ALL_TOLD = /累计|截[至止]|1月?[-—–~至到]\d{1,2}月|今年以来|年初以来|总共|共(?:计|完成)/
/** 完成年度目标 is what was done of it. */
const OF_PLAN = /(?:完成|占|达|为)(?:到)?(?:了)?(?:年度|全年|年)?(?:目标任务|目标|任务|计划|投资计划)(?:数|的)?/g
const SHARE_OF_PLAN = /占|完成|进度|达/
/** What a rate of growth is compared with. */
const YEAR_BEFORE = /同比|[较比与]?(?:上年|去年)(?:同期)?(?:相比)?|增[加幅速]|减少/g
/** What was begun, or only may be used, beside what was done. */
const BEGUN = /开工|启动|签约|授信|立项|招标|动工|批复|受理|争取/
/** How many there are at all: 全市困难人员6200人，已帮扶3510人. */
const AT_ALL = /^(?:全[省市县区]|现有|摸排|辖区)(?!.*(?:完成|新增|已|建|改造|培训|实现|发放|引进|落实))/
/** One part of the whole. */
const OF_A_PART = /标段|[一二三四五六两]期|片区|城区|农村|部分|首批|第.批|地块|主体/

/** Reads the words. */
export function readFigureInWords(written: string, options: FigureOptions, wanted: WantedFigure): FigureInWords {
  const text = simplified(written)
  const all = readFigures(text, options)
  const readings = all.filter((reading): reading is UnderstoodFigure => reading.understood)
  const own = ofTarget(text, readings, wanted)
  const told = own.filter((reading) => ALL_TOLD.test(before(text, reading)))
  const chosen = sumOf(text, readings, wanted) ?? (told.length > 0 ? told : plainlyDone(text, own, wanted))
  const values = new Set(chosen.map(({ value }) => value))
  const [figure = null] = values.size === 1 ? chosen : []
  const shares = readings.filter(
    (reading) =>
      reading !== figure && reading.kind === 'share' && /[%％]/.test(reading.unitText) && isOfPlan(text, reading),
  )
  return {
    figure,
    several: values.size > 1 ? chosen.map(({ span }) => written.slice(span.start, span.end)) : [],
    share: shares.length === 1 ? (shares[0]?.value ?? null) : null,
    all,
    ofOtherUnit: readings.filter(
      (each) => !/^(?:|[%％‰]|个?百分点|倍)$/.test(each.unitText) && !wanted.isOwn(each) && wasDone(text, each, false),
    ),
  }
}

/* Those of what was done, in the unit of the target; of growth where growth is the target. */
function ofTarget(text: string, readings: readonly UnderstoodFigure[], wanted: WantedFigure) {
  const own = readings.filter((reading) => reading.value !== null && wanted.isOwn(reading))
  const growth = wanted.isGrowth ? own.filter((each) => each.kind === 'growth' && wasDone(text, each, true)) : []
  return growth.length > 0 ? growth : own.filter((each) => wasDone(text, each, wanted.isGrowth))
}

/* 1—9月4.8亿元，10月0.6亿元，累计5.4亿元: the last is what those before it come to. */
function sumOf(text: string, readings: readonly UnderstoodFigure[], { isOwn }: WantedFigure) {
  const own = readings.filter((each) => each.value !== null && each.kind === 'level' && isOwn(each))
  const last = own.at(-1)
  if (!last || own.length < 3 || !/累计|合计|共/.test(before(text, last))) return null
  const sum = own.slice(0, -1).reduce((total, each) => total + (each.value ?? 0), 0)
  return Math.abs(sum - (last.value ?? 0)) <= Math.abs(sum) * 1e-9 && wasDone(text, last, false) ? [last] : null
}

/* 授信45亿元，实际发放26.4亿元; 已开工56个，已完工41个: of several, the one that is said to be done, beside what was only begun. */
function plainlyDone(text: string, own: readonly UnderstoodFigure[], { words }: WantedFigure) {
  if (own.length < 2) return own
  const leads = new Map(own.map((each) => [each, before(text, each)]))
  const isBegun = (lead: string) => {
    if (AT_ALL.test(lead)) return true
    const begun = BEGUN.exec(lead)?.[0]
    return begun !== undefined && !simplified(words).includes(begun)
  }
  const rest = own.filter((each) => !isBegun(leads.get(each) ?? ''))
  const saidDone = rest.filter((each) => /已|实际|合计|完工|竣工|建成|投用/.test(leads.get(each) ?? ''))
  const real = rest.filter((each) => /实际|合计/.test(leads.get(each) ?? ''))
  const isPart = rest.some((each) => OF_A_PART.test(leads.get(each) ?? ''))
  if (isPart) return own
  if (real.length === 1) return real
  return rest.length === 1 && saidDone.length === 1 ? saidDone : own
}

/* The clause up to the figure. */
function before(text: string, { span }: UnderstoodFigure): string {
  const start = text.slice(0, span.start)
  return start.slice(start.split('').findLastIndex((sign) => CLAUSE_START.test(sign)) + 1)
}

function behind(text: string, { span }: UnderstoodFigure): string {
  return text.slice(span.end).split(CLAUSE_END)[0] ?? ''
}

function wasDone(text: string, reading: UnderstoodFigure, isGrowth: boolean): boolean {
  const lead = isGrowth ? before(text, reading).replaceAll(YEAR_BEFORE, '') : before(text, reading)
  const isShareOfPlan = reading.kind === 'share' && lead.replaceAll(OF_PLAN, '') !== lead
  if (isShareOfPlan || NOT_DONE.test(lead.replaceAll(OF_PLAN, '')) || BEHIND_NOT_DONE.test(behind(text, reading)))
    return false
  return UNTIL.test(lead) || !MONTH_ALONE.test(lead)
}

/* A share of the plan, not of all investment. */
function isOfPlan(text: string, reading: UnderstoodFigure): boolean {
  const lead = before(text, reading)
  return SHARE_OF_PLAN.test(lead) && !/总投资|同比|增|降|率/.test(lead)
}
