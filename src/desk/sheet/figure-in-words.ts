/**
 * The figure that words of progress give: 累计 before 本月, what was done and not what is planned, left or
 * compared; 85.3 of 总投资300亿元，已完成85.3亿元，占71.1%, together with the share that they state of it.
 */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { FigureOptions, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'

/** What was found. */
export interface FigureInWords {
  /** Null: none, or several that may be meant. */
  readonly figure: UnderstoodFigure | null
  /** Those that may be meant, where they are several. */
  readonly several: readonly string[]
  /** The share of the target that the words state beside the figure, in per cent; null: none. */
  readonly share: number | null
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

/** Reads the words. `isOwn`: whether a figure has the unit of the target. */
export function readFigureInWords(
  written: string,
  options: FigureOptions,
  isOwn: (figure: UnderstoodFigure) => boolean,
): FigureInWords {
  const text = simplified(written)
  const readings = readFigures(text, options).filter((reading): reading is UnderstoodFigure => reading.understood)
  const own = readings.filter((reading) => reading.value !== null && isOwn(reading) && wasDone(text, reading))
  const told = own.filter((reading) => ALL_TOLD.test(before(text, reading)))
  const chosen = told.length > 0 ? told : own
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
  }
}

/* The clause up to the figure. */
function before(text: string, { span }: UnderstoodFigure): string {
  const start = text.slice(0, span.start)
  return start.slice(start.split('').findLastIndex((sign) => CLAUSE_START.test(sign)) + 1)
}

function behind(text: string, { span }: UnderstoodFigure): string {
  return text.slice(span.end).split(CLAUSE_END)[0] ?? ''
}

function wasDone(text: string, reading: UnderstoodFigure): boolean {
  const lead = before(text, reading)
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
