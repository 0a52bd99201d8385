/** A task with the words that an office puts around it: leads, deadlines, progress. What these change of the truth is changed here. */
import { cell, type Cell } from './sheet.ts'
import type { Making } from './making.ts'
import { OFFICES } from './tasks.ts'
import type { Task } from './truth.ts'

export interface Dressed {
  readonly task: Task
  readonly lead: Cell
  /** Of a column of its own for those who help. */
  readonly helpers: Cell
  readonly due: Cell
  readonly progress: Cell
  /** Of a yes-no column. */
  readonly finished: Cell
}

const DONE = ['已完成', '已办结'] as const
const MORE_DONE = ['任务完成', '已销号', '办结', '已于9月底全部完成', '已完成并销号', '已按时办结', '全部完成'] as const
const GOING = ['正在推进', '推进中', '正在征求意见'] as const
const MORE_GOING = [
  '没有完成',
  '尚未完成',
  '未办结',
  '预计年底完成',
  '已完成招标',
  '完成50%',
  '已完成可研编制，正在办理用地手续',
  '基本完成',
  '计划12月底前完成',
  '部分完成',
  '已完成80%',
  '待完成验收后办结',
  '完成初稿，未印发',
  '力争11月底全部完成',
] as const
const EN_DONE = ['Completed', 'Complete – all delivered'] as const
const EN_MORE_DONE = ['Delivered in full', 'Closed', 'Done'] as const
const EN_GOING = ['In progress', 'On track'] as const
const EN_MORE_GOING = [
  'Not completed',
  'Not yet complete',
  'Expected to complete in December',
  'Procurement completed; works to start',
  '50% complete',
  'Nearly complete',
  'Completion due Q4',
  'Partially completed',
] as const

/** The tasks of a table as they are written. */
export function dress(tasks: readonly Task[], making: Making): readonly Dressed[] {
  return tasks.map((task, at) => {
    const withLead = leadOf(task, at, making)
    const withDue = dueOf(withLead.task, at, making)
    const finished = withDue.task.isFinished
    return {
      task: withDue.task,
      lead: withLead.lead,
      helpers: cell(withLead.task.supporting.join('、')),
      due: withDue.due,
      progress: cell(progressOf(withDue.task, at, making)),
      finished: cell(yesNo(finished, making)),
    }
  })
}

function leadOf(task: Task, at: number, { has, random, recipe }: Making): { readonly task: Task; readonly lead: Cell } {
  const chance = random(`lead ${at}`)
  if (recipe.kind !== 'tracker') {
    if (has('all-counties') && at % 4 === 1) {
      // A table keeps to one way of naming them.
      const lead = random('all counties').pick([
        '各县（市、区）人民政府',
        '各县（市、区）',
        '各县区政府、市高新区管委会',
      ])
      return { task: { ...task, lead, supporting: [] }, lead: cell(lead) }
    }
    if (has('helpers-column') && at % 3 !== 2) {
      const [one = '', two = ''] = OFFICES.filter((name) => name !== task.lead).sort(() => chance.next() - 0.5)
      return { task: { ...task, supporting: at % 2 === 0 ? [one] : [one, two] }, lead: cell(task.lead) }
    }
    if (has('leads-in-one-cell') && at % 3 !== 2) {
      const [one = '', two = ''] = [...OFFICES].filter((name) => name !== task.lead).sort(() => chance.next() - 0.5)
      const [text, supporting] = chance.pick([
        [`${task.lead}（牵头）、${one}`, [one]],
        [`${task.lead}（牵头），${one}、${two}（配合）`, [one, two]],
        [`${task.lead}牵头，${one}配合`, [one]],
        [`${task.lead}牵头，${one}、${two}配合`, [one, two]],
        [`牵头单位：${task.lead}；配合单位：${one}、${two}`, [one, two]],
        [`${task.lead}、${one}`, [one]],
        [`${task.lead} ${one}`, [one]],
        [`${task.lead}\n${one}`, [one]],
        [`${task.lead}会同${one}`, [one]],
        [`${task.lead}牵头`, []],
        [`${task.lead}（牵头）`, []],
        [`${task.lead}，各县（市、区）人民政府`, ['各县（市、区）人民政府']],
      ] as const)
      return { task: { ...task, supporting }, lead: cell(text) }
    }
  }
  if (has('lead-with-person'))
    return {
      task,
      lead: cell(`${task.lead}${chance.pick([' 张平', '\n李晓东', ' / 王芳', ' 0577-12345', ' 陈明 13805791122'])}`),
    }
  return { task, lead: cell(task.lead) }
}

const serial = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
const zhDay = (day: string) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

function dueOf(task: Task, at: number, { has, random, recipe }: Making): { readonly task: Task; readonly due: Cell } {
  const day = task.dues[0] ?? null
  if (has('no-deadline-column'))
    return {
      task: { ...task, dues: task.dues[0]?.length === 4 ? task.dues : [null, '2026', '2026-12-31'] },
      due: cell(''),
    }
  if (day === null || day.length !== 10) return { task, due: cell('2026年12月31日') }
  const chance = random(`due ${at}`)
  const month = Number(day.slice(5, 7))
  const ofMonth = [day.slice(0, 7), lastOf(day)]
  if (has('double-deadline') && at % 3 === 0) {
    const text = chance.pick([
      '6月底前完成一期；12月底前完成二期',
      '2026年6月底前完成方案编制，2026年12月底前全面建成',
      '6月、12月',
      '一期2026年6月30日，二期2026年12月31日',
    ])
    return { task: { ...task, dues: ['2026-12', '2026-12-31', '2026-06/2026-12'] }, due: cell(text) }
  }
  if (has('recurring-deadline') && at % 3 === 1) {
    const text = chance.pick(['每季度末', '每月底前', '长期坚持', '持续推进', '每半年一次'])
    return { task: { ...task, dues: [null, '2026', '2026-12', '2026-12-31'] }, due: cell(text) }
  }
  if (has('month-end') && at % 2 === 0) {
    const text = chance.pick([
      `${month}月底前`,
      `${month}月底`,
      `2026年${month}月底前`,
      `2026年${month}月`,
      `${month}月份`,
    ])
    return { task: { ...task, dues: ofMonth }, due: cell(text) }
  }
  if (has('date-cells')) {
    const [format, shown] = chance.pick([
      ['yyyy/m/d', `2026/${month}/${Number(day.slice(8))}`],
      ['yyyy"年"m"月"d"日"', zhDay(day)],
      ['yyyy"年"m"月"', `2026年${month}月`],
    ] as const)
    return { task: { ...task, dues: [day, ...ofMonth] }, due: { value: serial(day), format, shown } }
  }
  if (has('other-dates')) {
    const en = recipe.kind === 'tracker'
    const text = chance.pick(
      en
        ? [`${Number(day.slice(8))} ${MONTHS[month - 1]} 2026`, `${MONTHS[month - 1]} 2026`, day]
        : [
            day.replaceAll('-', '.'),
            day.replaceAll('-', ''),
            `2026.${month}`,
            `2026年${month}月${Number(day.slice(8))}日前`,
            day.replaceAll('-', '/'),
            zhDay(day),
          ],
    )
    return { task: { ...task, dues: [day, ...ofMonth] }, due: cell(text) }
  }
  return { task, due: cell(recipe.kind === 'tracker' ? `${day.slice(8)}/${day.slice(5, 7)}/2026` : day) }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const lastOf = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)

function yesNo(isFinished: boolean | null, { random }: Making): string {
  const [yes = '', no = ''] = random('yes').pick([
    ['是', '否'],
    ['已办结', '未办结'],
    ['√', ''],
    ['已销号', '未销号'],
    ['办结', '未办结'],
  ])
  return isFinished === null ? '' : isFinished ? yes : no
}

function progressOf(task: Task, at: number, { has, random, recipe }: Making): string {
  const chance = random(`progress ${at}`)
  const { latest, isFinished } = task
  if (recipe.kind === 'tracker') {
    const [done, going] = [
      has('finished-words') ? [...EN_DONE, ...EN_MORE_DONE] : EN_DONE,
      has('unfinished-words') ? [...EN_GOING, ...EN_MORE_GOING] : EN_GOING,
    ]
    return chance.pick(isFinished === true ? done : going)
  }
  if (latest !== null) return progressFigure(task, at, { has, random, recipe })
  if (isFinished === null) return ''
  if (!isFinished) return chance.pick(has('unfinished-words') ? [...GOING, ...MORE_GOING] : GOING)
  const issued = /^(?:印发|出台)/.test(task.title) ? ['已印发实施', '已印发'] : []
  return chance.pick(has('finished-words') ? [...DONE, ...MORE_DONE, ...issued] : DONE)
}

function progressFigure(
  { latest, target, whole, unit, metric }: Task,
  at: number,
  { has, random }: Pick<Making, 'has' | 'random' | 'recipe'>,
): string {
  const chance = random(`figure in words ${at}`)
  const [now, goal] = [latest ?? 0, target ?? 1]
  const month = Number((now / 9).toFixed(2))
  const percent = ((100 * now) / goal).toFixed(1)
  const money = metric === null
  if (has('progress-with-total'))
    return chance.pick([
      `项目总投资${whole}${unit.word}，年度计划投资${goal}${unit.word}，已完成${now}${unit.word}，占年度计划的${percent}%`,
      `总投资${whole}${unit.word}，已完成${now}${unit.word}，占年度计划${percent}%`,
      `年度计划${goal}${unit.word}，累计完成投资${now}${unit.word}，完成率${percent}%`,
    ])
  const what = money ? '投资' : ''
  return chance.pick([
    `累计完成${what}${now}${unit.word}，本月完成${month}${unit.word}`,
    `本月完成${what}${month}${unit.word}，累计完成${now}${unit.word}`,
    `1-10月累计完成${what}${now}${unit.word}`,
    `截至10月底，已完成${what}${now}${unit.word}`,
    `已完成${what}${now}${unit.word}，占年度计划的${percent}%`,
    `已完成${what}${now}${unit.word}，${now < goal ? `尚有${Number((goal - now).toFixed(4))}${unit.word}未完成` : '超过年度计划'}`,
    `计划完成${goal}${unit.word}，实际完成${now}${unit.word}`,
  ])
}
