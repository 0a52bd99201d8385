/** All columns of each kind of table, in the order of its form. */
import { figureColumns, figureColumn, plain, type Column } from './columns.ts'
import { cell } from './sheet.ts'
import { COUNTIES } from './tasks.ts'
import type { Making } from './making.ts'
import type { Task, Unit } from './truth.ts'

/* Simplified and traditional signs of headings, in turn. */
const PAIRS =
  '项項称稱责責单單时時标標计計划劃资資万萬亿億进進务務际際数數据據实實办辦结結牵牽头頭领領导導县縣区區总總额額开開设設编編号號备備级級条條况況类類别別关關组組织織统統产產业業环環护護发發经經济濟给給义義'
const LONG = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
)
const traditional = (text: string) => Array.from(text, (sign) => LONG.get(sign) ?? sign).join('')

/** The columns of a table, whose shared unit is that of its money. */
export function columnsOf(tasks: readonly Task[], making: Making): readonly Column[] {
  const { has } = making
  const columns = listOf(tasks, making).map((column) => ({
    ...column,
    path: column.path.map((heading) =>
      broken(has('traditional') ? traditional(heading) : heading, has('line-in-heading')),
    ),
  }))
  return columns
}

function broken(heading: string, isBroken: boolean): string {
  return isBroken && heading.length > 4 && !heading.includes('\n')
    ? `${heading.slice(0, 2)}\n${heading.slice(2)}`
    : heading
}

/* Numbers that are no figures. */
const PEOPLE: readonly Column[] = [
  plain(null, '责任领导', (_, at) => cell(['李副市长', '王副市长', '陈秘书长'][at % 3] ?? '')),
  plain(null, '联系人', (_, at) => cell(['赵某', '钱某', '孙某'][at % 3] ?? '')),
  plain(null, '联系电话', (_, at) => cell(at % 2 === 0 ? 55_520_000 + at : `0000-5552${at}00`)),
]

function listOf(tasks: readonly Task[], making: Making): readonly Column[] {
  const { has, word, recipe } = making
  const shared: Unit | null = recipe.kind === 'investment' ? (tasks[0]?.unit ?? null) : null
  const number = has('no-number-column') ? [] : [plain(null, '序号', (_, at) => cell(at + 1))]
  const title = (words: readonly string[]) => plain('title', word('title', words), ({ task }) => cell(task.title))
  const grouped = (heading: string) => (has('second-heading-row') ? ['责任落实', heading] : [heading])
  const lead: Column = {
    field: 'lead',
    path: grouped(word('lead', ['责任单位', '牵头单位', '责任部门', '牵头部门', '主办单位', '归口处室', '责任股室'])),
    write: (one) => one.lead,
    isMerged: true,
  }
  const due: Column = {
    field: 'due',
    path: grouped(
      word('due', [
        '完成时限',
        '完成时间',
        '办结时限',
        '计划完成时间',
        '时间节点',
        '时限要求',
        '整改完成时限',
        '计划竣工时间',
      ]),
    ),
    write: (one) => one.due,
    isMerged: true,
  }
  const helpers = has('helpers-column')
    ? [
        {
          ...plain('lead', '', (one) => one.helpers),
          path: grouped(word('helpers', ['配合单位', '协办单位', '协助单位'])),
        },
      ]
    : []
  const people = has('people') ? PEOPLE : []
  const region = has('region-column')
    ? [
        plain(null, word('region', ['所在县区', '建设地点', '县（市、区）']), (_, at) =>
          cell(COUNTIES[at % COUNTIES.length] ?? ''),
        ),
      ]
    : []
  const lamps = has('lamps')
    ? [plain(null, word('lamp', ['亮灯', '预警', '红黄绿灯']), (_, at) => cell(['绿灯', '黄灯', '红灯'][at % 3] ?? ''))]
    : []
  const leads = [lead, ...helpers]
  const frame = [...(has('no-deadline-column') ? leads : [...leads, due]), ...people]
  const units: readonly Column[] = has('unit-in-cell')
    ? []
    : [plain(null, word('unit', ['单位', '计量单位']), ({ task }) => cell(task.unit.word))]
  switch (recipe.kind) {
    case 'investment':
      return [
        ...number,
        title(['项目名称', '工程名称', '建设项目', '重点项目']),
        plain(null, '建设内容', () => cell('按批复的规模建设')),
        ...region,
        ...figureColumns(shared, making),
        ...frame,
        ...lamps,
      ]
    case 'supervision':
      return [
        ...number,
        title(['督查事项', '工作任务', '督办事项', '交办事项', '重点工作']),
        ...frame,
        plain('finished', word('progress', ['办理情况', '进展情况', '落实情况', '工作进展']), (one) => one.progress),
        ...(has('yes-no-column')
          ? [plain('finished', making.random('yes').chance(0.7) ? '是否办结' : '销号情况', (one) => one.finished)]
          : []),
        ...region,
        ...lamps,
      ]
    case 'livelihood':
      return [
        ...number,
        title(['实事项目', '事项名称', '民生实事', '项目内容']),
        ...region,
        ...units,
        ...figureColumns(shared, making),
        ...frame,
      ]
    case 'indicators':
    case 'monthly':
      return [
        ...number,
        title(['指标名称', '指标', '主要指标', '考核指标']),
        ...units,
        ...(has('property') ? [plain(null, '属性', (_, at) => cell(at % 2 === 0 ? '预期性' : '约束性'))] : []),
        ...(has('polarity')
          ? [plain('direction', '指标性质', ({ task }) => cell(task.isLowerBetter ? '逆向指标' : '正向指标'))]
          : []),
        ...figureColumns(shared, making),
        ...leads,
        ...people,
      ]
    case 'breakdown':
      return breakdown(tasks, making, number, [title(['具体举措', '工作任务', '具体任务', '目标任务']), ...frame])
    case 'tracker':
      return tracker(making)
    case 'matrix':
      return []
  }
}

function breakdown(
  _tasks: readonly Task[],
  making: Making,
  number: readonly Column[],
  [title, ...frame]: readonly Column[],
): readonly Column[] {
  const { has, word, random } = making
  const goal = plain('target', word('goal', ['量化目标', '年度目标', '目标值', '工作目标']), ({ task }, at) => {
    if (task.target === null) return cell('')
    const figure = `${task.target}${task.unit.word}`
    return cell(
      has('limit-words')
        ? random(`limit ${at}`).pick([`不少于${figure}`, `${figure}以上`, `≥${figure}`, `达到${figure}`])
        : figure,
    )
  })
  const progress: Column = {
    ...plain('latest', word('progress', ['进展情况', '完成情况', '落实情况', '工作进展']), ({ task, progress: text }) =>
      task.latest === null || has('progress-text') ? text : cell(`已完成${task.latest}${task.unit.word}`),
    ),
  }
  const area: Column = { field: null, path: ['重点领域'], write: ({ task }) => cell(task.section), isMerged: true }
  return [...number, area, ...(title ? [title] : []), goal, ...frame, progress]
}

function tracker(making: Making): readonly Column[] {
  const { has, word } = making
  const make = (key: 'target' | 'latest', words: readonly string[]) =>
    figureColumn({ key, of: ({ task }) => task[key] ?? 0, path: [word(key, words)], field: key }, null, making)
  const other = (key: string, heading: string, share: number) =>
    figureColumn(
      { key, of: ({ task }) => Number(((task.latest ?? 0) * share).toFixed(1)), path: [heading], field: null },
      null,
      making,
    )
  return [
    plain(null, 'Ref', (_, at) => cell(`D${at + 1}`)),
    plain('title', word('title', ['Commitment', 'Action', 'Pledge', 'Deliverable']), ({ task }) => cell(task.title)),
    plain(
      'lead',
      word('lead', ['Lead', 'Owner', 'Lead service', 'Responsible team', 'Exec lead', 'Who']),
      ({ lead }) => lead,
    ),
    ...(has('no-unit-column') ? [] : [plain(null, 'Unit', ({ task }) => cell(task.unit.word))]),
    ...(has('polarity')
      ? [
          plain('direction', 'Polarity', ({ task }) =>
            cell(task.isLowerBetter ? 'Lower is better' : 'Higher is better'),
          ),
        ]
      : []),
    ...(has('outturn') ? [other('before', '2025 outturn', 0.85)] : []),
    make('target', ['Target', '2026 target', 'Target value']),
    ...(has('quarters-done')
      ? [other('q1', 'Q1', 0.35), other('q2', 'Q2', 0.3), make('latest', ['Year to date', 'YTD'])]
      : [make('latest', ['Latest', 'Actual', 'Current value', 'Delivered to date'])]),
    ...(has('spend-beside') ? [plain(null, 'Spend to date £000s', (_, at) => cell(120 + 35 * at))] : []),
    ...(has('as-at') ? [plain(null, 'As at', () => cell('31/10/2026'))] : []),
    plain('due', word('due', ['Deadline', 'Due date', 'Target date', 'Due', 'Timescale', 'By when']), ({ due }) => due),
    ...(has('finished-words') || has('unfinished-words')
      ? [plain('finished', word('progress', ['Progress', 'Status update', 'Update']), (one) => one.progress)]
      : []),
    ...(has('lamps') ? [plain(null, 'RAG', (_, at) => cell(['Green', 'Amber', 'Red'][at % 3] ?? ''))] : []),
  ]
}
