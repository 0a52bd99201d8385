import { readTable, tableOf } from './testing/read-table.ts'
import { describe, expect, it } from 'vitest'
import { runSteps } from '#src/lib/run-steps.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { makeSource } from '#mocks/make.ts'
import { readFinish } from './progress-words.ts'
import { readSheet } from './read-sheet.ts'
import { EMPTY_LEDGER } from './testing/foreign-sheets.ts'
import type { SheetRow } from './workbook.ts'

const AS_OF = '2026-11-30'
const HEADINGS = ['工作任务', '责任单位', '完成时限', '数据截至日期', '目前进展', '是否办结']

function readRows(...rows: readonly SheetRow[]) {
  const read = runSteps(
    readSheet([{ name: '表', rows: [HEADINGS, ...rows] }], null, {
      ledger: EMPTY_LEDGER,
      lang: 'zh',
      today: AS_OF,
      source: makeSource({ id: 'import' }),
      announced: '2026-01-10',
      figureDate: null,
    }),
  )
  const parsed = readLedger(read.ledger)
  if (!parsed.ok) throw new Error('the ledger is not valid')
  const index = indexLedger(parsed.ledger)
  const [rule] = [...index.rules.values()]
  const verdicts = parsed.ledger.commitments.map((each) => rule && assess(index, each, AS_OF, rule).verdict)
  return { verdicts, codes: read.complaints.map(({ code }) => code) }
}
const verdictOf = (
  task: string,
  progress: string | null,
  closed: string | null = null,
  due: string | null = '2026-09-30',
) => readRows([task, '韶关市', due, '2026-10-31', progress, closed]).verdicts[0]

describe('words of progress', () => {
  it.each([
    ['已完成', '甲项任务'],
    ['完成', '甲项任务'],
    ['任务完成', '甲项任务'],
    ['该项工作已全部完成。', '甲项任务'],
    ['已于10月20日完成', '甲项任务'],
    ['按计划完成', '甲项任务'],
    ['提前完成年度目标任务', '甲项任务'],
    ['已办结', '办理来信'],
    ['办理完毕', '办理来信'],
    ['已销号', '整改问题'],
    ['整改完成', '整改问题'],
    ['已建成投用', '建设文化馆'],
    ['已竣工验收', '建设文化馆'],
    ['项目已建成通车', '青禾大道改造'],
    ['已印发', '制定补偿方案'],
    ['方案已印发', '印发托育服务实施方案'],
    ['会议已于10月20日召开，任务完成', '召开项目推进会'],
    ['已召开', '召开项目推进会'],
    ['完成白鹭湖清淤', '推进白鹭湖清淤'],
    ['已完成，下一步将加强管护', '白鹭湖清淤'],
    ['100%完成', '甲项任务'],
    ['√', '甲项任务'],
    ['是', '甲项任务'],
    ['Completed', 'Task'],
    ['Done on time.', 'Task'],
  ])('%s finish “%s”', (text, title) => {
    expect(readFinish(text, title)).toBe('finished')
  })

  it.each([
    '没有完成',
    '未完成',
    '尚未完成',
    '预计年底完成',
    '力争12月底前完成',
    '计划11月完成',
    '完成招标',
    '已完成前期工作',
    '完成50%',
    '已完成投资的82%',
    '任务完成率95%',
    '基本完成',
    '已基本建成',
    '主体已完成',
    '完成3栋厂房封顶',
    '完成主体封顶，正在装修',
    '部分已销号',
    '正在办理',
    '待验收',
    '否',
    '×',
    '未销号',
    '一期已完工',
    '已完成任务分解',
    '已完成工作方案',
    'Not completed',
    'Expected to be completed by December',
    'Partly done',
    '90% complete',
    '',
    '正常推进',
  ])('%s do not finish a task', (text) => {
    expect(readFinish(text, '甲项任务')).not.toBe('finished')
  })

  it('are left open where they may be of something else', () => {
    expect(readFinish('方案已印发', '提升托育服务水平')).toBe('unclear')
    expect(readFinish('已完成，正在结算', '甲项任务')).toBe('unclear')
    for (const nearly of ['基本完成', '已基本建成', '大体到位']) expect(readFinish(nearly, '甲项任务')).toBe('unclear')
    expect(readFinish('基本完成，尚有2户未签约', '甲项任务')).toBe('unfinished')
  })
})

describe('[V9] a task without steps of a table', () => {
  it.each([
    ['印发托育服务实施方案', '已完成', null],
    ['召开项目推进会', '会议已于10月20日召开，任务完成', '完成'],
    ['制定补偿方案', '已印发', '已完成'],
    ['办理来信', null, '是'],
    ['办理来信', null, '√'],
    ['整改问题', null, '已销号'],
  ])('%s is met by %s %s', (task, progress, closed) => {
    expect(verdictOf(task, progress, closed)).toBe('met')
    expect(verdictOf(task, progress, closed, null)).toBe('met')
  })

  it.each([
    ['没有完成', null],
    ['预计年底完成', null],
    ['完成招标', null],
    ['完成50%', null],
    [null, '否'],
    [null, '×'],
    ['正在办理', '未销号'],
  ])('is not met by %s %s', (progress, closed) => {
    expect(verdictOf('甲项任务', progress, closed)).toBe('overdue')
  })

  it('whose stage its words contradict has none, and says so', () => {
    expect(readRows(['甲', '韶关市', '2026-09-30', '2026-10-31', '尚未完成', '是'])).toMatchObject({
      codes: expect.arrayContaining(['stage-contradicted']),
    })
    expect(verdictOf('甲', '尚未完成', '是')).not.toBe('met')
    expect(verdictOf('甲', '已完成', '否')).not.toBe('met')
  })

  it('is asked once for the table whether it is finished, and is not until somebody says so', () => {
    const rows = tableOf([
      ['任务', '责任单位', '完成时限', '数据截至日期', '目前进展'],
      ['修订名录', '市民政局', '2026-09-30', '2026-10-31', '基本完成'],
      ['提升托育服务', '市卫健局', '2026-09-30', '2026-10-31', '方案已印发'],
      ['整改问题', '市住建局', '2026-09-30', '2026-10-31', '正在办理'],
    ])
    const open = readTable(rows)
    expect(open.doubts).toMatchObject([
      { key: 'finish:', cells: 2, examples: ['基本完成', '方案已印发'], answer: 'open', usual: 'open' },
    ])
    expect(open.ledger.reports.map(({ stage }) => stage)).toEqual(['under-way', undefined, 'under-way'])
    const done = readTable(rows, { 'finish:': 'completed' })
    expect(done.ledger.reports.map(({ stage }) => stage)).toEqual(['completed', 'completed', 'under-way'])
    expect(done.codes).not.toContain('finish-unclear')
  })

  it('says where it may be finished', () => {
    expect(readRows(['提升托育服务', '韶关市', '2026-09-30', '2026-10-31', '方案已印发', null]).codes).toContain(
      'finish-unclear',
    )
  })

  it.each(['尚未公布', '待公布', '待统计'])('says nothing where it is %s', (words) => {
    const read = readTable(
      tableOf([
        ['任务', '责任单位', '完成时限', '目前进展'],
        ['研发投入强度', '市科技局', '2026-12-31', words],
      ]),
    )
    expect(read.ledger.reports).toEqual([])
  })

  it('of a number is not finished by 是, which is said', () => {
    const read = readTable(
      tableOf([
        ['任务', '年度目标', '责任单位', '完成时限', '完成值', '是否达标'],
        ['新增就业', '3万人', '市人社局', '2026-12-31', '2万人', '是'],
      ]),
    )
    expect(read.ledger.reports.map(({ stage }) => stage)).toEqual([undefined])
    expect(read.codes).toContain('finish-unclear')
  })
})
