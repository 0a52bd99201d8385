/** The columns of a table by its kind and habits. */
import { cell, type Cell } from './sheet.ts'
import type { Dressed } from './dressed.ts'
import { figureCell } from './figures.ts'
import type { Making } from './making.ts'
import { DAYS, type Field, type Unit } from './truth.ts'

export interface Column {
  /** What it is the truth of; null: of nothing, so nothing may be taken from it. */
  readonly field: Field | null
  /** Its headings from the topmost. */
  readonly path: readonly string[]
  readonly write: (dressed: Dressed, at: number) => Cell
  /** Its number in a total; null: it is not added up. */
  readonly sum?: (dressed: Dressed) => number
  readonly isHidden?: boolean
  /** Cells of neighbours with the same text are one. */
  readonly isMerged?: boolean
  /** A word under the heading: its unit. */
  readonly below?: string
}

interface Figure {
  readonly key: string
  readonly of: (dressed: Dressed) => number
  readonly path: readonly string[]
  readonly field: Field | null
}

/** What stands where there is nothing yet. */
const NONE = ['—', '-', '/', '暂无', '待报', '', '——', 'N/A'] as const

const round = (value: number) => Number(value.toFixed(4))

/** A heading with its unit, and what stands in the row below it. */
function unitPlace(
  path: readonly string[],
  unit: Unit,
  { has, random }: Making,
): { readonly path: readonly string[]; readonly below: string } {
  const [last = '', above] = [path.at(-1), path.slice(0, -1)]
  if (has('units-above') || has('unit-in-cell')) return { path, below: '' }
  if (has('unit-row-below')) return { path, below: unit.word }
  if (has('unit-behind-slash')) return { path: [...above, `${last}/${unit.word}`], below: '' }
  if (has('unit-bare')) return { path: [...above, `${last} ${unit.word}`], below: '' }
  const [open, close] = has('unit-in-heading')
    ? random('brackets').pick([
        ['(', ')'],
        ['[', ']'],
        ['（单位：', '）'],
        ['【', '】'],
        ['\n（', '）'],
      ])
    : ['（', '）']
  return { path: [...above, `${last}${open}${unit.word}${close}`], below: '' }
}

/** One column of figures. `shared`: the unit of all of its cells; null: each has its own, said elsewhere. */
export function figureColumn({ key, of, path, field }: Figure, shared: Unit | null, making: Making): Column {
  const place = shared ? unitPlace(path, shared, making) : { path, below: '' }
  return {
    field,
    ...place,
    sum: of,
    write: (dressed, at) => {
      const { unit } = dressed.task
      if (key === 'latest' && dressed.task.latest === null) return cell(making.random(`dash ${at}`).pick(NONE))
      return figureCell(
        { value: round(of(dressed)), unit, hasUnit: making.has('unit-in-cell'), column: key, at },
        making,
      )
    },
  }
}

const target = ({ task }: Dressed) => task.target ?? 0
const latest = ({ task }: Dressed) => task.latest ?? 0
export const plain = (field: Field | null, heading: string, write: Column['write']): Column => ({
  field,
  path: [heading],
  write,
})

/** Columns of the figures of a list of projects or of works. */
export function figureColumns(shared: Unit | null, making: Making): readonly Column[] {
  const { has, word, recipe } = making
  const money = recipe.kind === 'investment'
  const make = (figure: Figure) => figureColumn(figure, shared, making)
  const year = has('heading-year') ? '2026年' : '年度'
  const [annual, done] = money
    ? [
        word('target', [`${year}计划投资`, `${year}投资计划`, '本年计划投资', '今年计划完成投资']),
        word('latest', ['累计完成投资', '1-10月完成投资', '截至10月底完成投资', '年初以来累计完成投资']),
      ]
    : [
        word('target', [`${year}目标`, `${year}目标值`, `${year}任务数`, '计划数', '目标任务']),
        word('latest', ['累计完成', '完成数', '1-10月累计完成', '实际完成', '目前完成']),
      ]
  const paired = has('plan-and-done')
  const group = money ? `${year}投资` : `${year}任务`
  const columns: Column[] = []
  if (has('total-investment'))
    columns.push(make({ key: 'whole', of: ({ task }) => task.whole, path: ['总投资'], field: null }))
  if (has('year-before'))
    columns.push(
      make({
        key: 'before',
        of: (of) => round(latest(of) * 0.8),
        path: [money ? '2025年完成投资' : '2025年完成值'],
        field: null,
      }),
    )
  if (has('hidden-column'))
    columns.push({
      ...make({ key: 'old', of: (of) => round(target(of) * 1.5), path: [`${annual}（调整前）`], field: null }),
      isHidden: true,
    })
  const bounds = (key: string, share: number, heading: string) =>
    has('bounds-beside') ? [make({ key, of: (of) => round(target(of) * share), path: [heading], field: null })] : []
  columns.push(...bounds('least', 0.9, '保底值'))
  columns.push(
    ...targetColumns(annual, paired ? [group, '计划'] : [annual], make, making),
    ...bounds('best', 1.1, '奋斗值'),
  )
  if (has('quarter-goals')) columns.push(...goalsOfQuarters(make))
  if (has('plan-to-date'))
    columns.push(
      make({
        key: 'to date',
        of: (of) => round(target(of) * 0.8),
        path: [money ? '1-10月计划投资' : '1-10月计划'],
        field: null,
      }),
    )
  if (has('year-after'))
    columns.push(
      make({
        key: 'after',
        of: (of) => round(target(of) * 1.2),
        path: [money ? '2027年计划投资' : '2027年目标值'],
        field: null,
      }),
    )
  if (has('five-year-target'))
    columns.push(make({ key: 'five', of: (of) => round(target(of) * 1.3), path: ['2030年目标值'], field: null }))
  if (has('begun-beside-finished'))
    columns.push(make({ key: 'begun', of: (of) => round(target(of) * 0.95), path: ['已开工数'], field: null }))
  if (has('progress-text') || has('progress-with-total'))
    columns.push(
      plain('latest', word('progress', ['目前进展', '进展情况', '完成情况', '形象进度']), ({ progress }) => progress),
    )
  else columns.push(...latestColumns(paired ? [group, '完成'] : [has('period-alone') ? '1-10月' : done], make, making))
  if (has('same-period'))
    columns.push(make({ key: 'same', of: (of) => round(latest(of) * 0.93), path: ['上年同期'], field: null }))
  if (has('growth-column')) columns.push(plain(null, '同比增长（%）', (_, at) => cell(round(2.3 + at * 0.7))))
  if (has('remaining'))
    columns.push(
      make({
        key: 'left',
        of: (of) => round(target(of) - latest(of)),
        path: [money ? '尚需投资' : '未完成数'],
        field: null,
      }),
    )
  if (has('share-column') || has('share-as-fraction')) columns.push(shareColumn(money, making))
  if (has('as-at')) columns.push(plain(null, '数据截至日期', () => cell(DAYS.figures)))
  if (has('rank')) columns.push(plain(null, '全市排名', (_, at) => cell((at % 7) + 1)))
  return columns
}

function targetColumns(
  annual: string,
  path: readonly string[],
  make: (figure: Figure) => Column,
  { has }: Making,
): readonly Column[] {
  if (!has('quarters') && !has('quarters-and-year')) return [make({ key: 'target', of: target, path, field: 'target' })]
  const first = round
  const part = (quarter: number) => (of: Dressed) => {
    const each = first(Math.floor((target(of) * 100) / 4) / 100)
    return quarter < 3 ? each : round(target(of) - 3 * each)
  }
  const quarters = ['一季度', '二季度', '三季度', '四季度'].map((name, at) =>
    make({ key: name, of: part(at), path: [annual, name], field: null }),
  )
  // The sum of four is the target, and none of them is: a question or an error at any of them speaks for it.
  if (!has('quarters-and-year')) return quarters.map((column) => ({ ...column, field: 'target' }))
  return [make({ key: 'target', of: target, path: [annual, '全年'], field: 'target' }), ...quarters]
}

/* What shall be reached by the end of each quarter. */
function goalsOfQuarters(make: (figure: Figure) => Column): readonly Column[] {
  return ['一季度', '二季度', '三季度', '四季度'].map((name, at) =>
    make({
      key: `goal ${at}`,
      of: (of) => round((target(of) * (at + 1)) / 4),
      path: ['季度节点目标', name],
      field: null,
    }),
  )
}

function latestColumns(
  path: readonly string[],
  make: (figure: Figure) => Column,
  { has, recipe }: Making,
): readonly Column[] {
  const all = (named: readonly string[]) => make({ key: 'latest', of: latest, path: named, field: 'latest' })
  if (!has('month-and-cumulative')) return [all(path)]
  const group = recipe.kind === 'investment' ? '完成投资' : '完成情况'
  return [
    make({ key: 'month', of: (of) => round(latest(of) / 9), path: [group, '本月'], field: null }),
    all([group, '累计']),
  ]
}

function shareColumn(money: boolean, { has }: Making): Column {
  const share = (of: Dressed) => latest(of) / (target(of) || 1)
  const heading = money ? '占年度计划（%）' : '完成率（%）'
  return plain(null, heading, (of) =>
    has('share-as-fraction')
      ? { value: Number(share(of).toFixed(4)), format: '0.0%', shown: `${(100 * share(of)).toFixed(1)}%` }
      : cell(Number((100 * share(of)).toFixed(1))),
  )
}
