import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeText } from '#mocks/make.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { MESSY_SHEET } from '#tests/fixtures/messy-sheet.ts'
import type { PlanOptions } from './import-messages.ts'
import { planImport } from './plan-import.ts'
import { emptied, readAlone } from './read-content.ts'
import type { FileContent } from './read-file.ts'

const TODAY = '2026-11-23'
const options: PlanOptions = {
  lang: 'zh',
  today: TODAY,
  rule: 'house',
  mapping: null,
  announced: TODAY,
  figureDate: null,
  removes: null,
}
const base = makeLedger({ commitments: [makeCommitment(), makeCommitment({ id: 'c2' })], reports: [makeReport()] })
const whole = (ledger: Ledger, setAside: Extract<FileContent, { kind: 'ledger' }>['setAside'] = []): FileContent => ({
  kind: 'ledger',
  ledger,
  setAside,
  notices: [],
})
const plan = (content: FileContent, more: Partial<PlanOptions> = {}, over = base) =>
  runSteps(planSteps(content, over, { ...options, ...more }))

function* planSteps(content: FileContent, over: Ledger, settled: PlanOptions) {
  const steps = planImport(content, over, '文件.xlsx', settled)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    yield
  }
}

const without = { ...base, commitments: base.commitments.filter(({ id }) => id !== 'c2') }

describe('what a whole ledger would change', () => {
  it('is nothing where it says the same', () => {
    expect(plan(whole(base)).plan).toMatchObject({
      takes: 0,
      isOther: false,
      missing: 0,
      own: { title: base.title, items: 2 },
    })
  })

  it('is what it does not hold, unless that shall stay', () => {
    expect(plan(whole(without)).plan).toMatchObject({ takes: 1, missing: 1, removes: true, removed: { total: 1 } })
    expect(plan(whole(without), { removes: false }).plan).toMatchObject({
      takes: 0,
      missing: 1,
      removes: false,
      removed: { total: 0 },
    })
  })

  it('removes nothing of another ledger unless told to, and never its frame', () => {
    const other = { ...without, id: 'other', title: makeText('别的') }
    expect(plan(whole(other)).plan).toMatchObject({ isOther: true, takes: 0, missing: 1, removes: false })
    expect(plan(whole(other), { removes: true }).plan).toMatchObject({
      takes: 1,
      removed: { total: 1 },
      changed: { total: 0 },
    })
  })

  it('is not a record that was set aside for a fault', () => {
    const setAside = [{ table: 'commitments', id: 'c2', title: null, issues: [] }] as const
    expect(plan(whole(without, setAside)).plan).toMatchObject({ takes: 0, missing: 0 })
  })

  it('V10: names each target that gets another behind it, and from when', () => {
    const rows = ['任务,目标值（万标准机架）,完成时限', `${makeCommitment().title.zh},35,2027-12`].join('\n')
    const table: Workbook = [{ name: '表', rows: rows.split('\n').map((row) => row.split(',')) }]
    const one = { ...base, commitments: [makeCommitment()] }
    const { plan: said } = plan({ kind: 'workbook', workbook: table, notices: [] }, {}, one)
    expect(said.restated).toEqual({
      total: 1,
      lines: [
        {
          id: 'c1',
          title: makeCommitment().title.zh,
          before: '30万标准机架，2026年12月31日前',
          after: '35万标准机架，2027年12月底前',
          since: '2026年11月23日',
        },
      ],
    })
    expect(said.doubts).toMatchObject([{ key: 'restated:', answer: 'restated' }])
  })

  it('shows fields before and after, with their names', () => {
    const renamed = {
      ...base,
      commitments: base.commitments.map((each) => (each.id === 'c1' ? { ...each, title: makeText('新名') } : each)),
    }
    const [line] = plan(whole(renamed)).plan.changed.lines
    expect(line).toMatchObject({
      table: 'commitments',
      id: 'c1',
      label: '新名',
      fields: { lines: [{ name: '名称', before: base.commitments[0]?.title.zh, after: '新名' }] },
    })
  })
})

describe('what a table would change', () => {
  const messy: Workbook = [MESSY_SHEET]
  const content: FileContent = { kind: 'workbook', workbook: messy, notices: [] }

  it('comes with its complaints, those that cost something first', () => {
    const { plan: made, lines } = plan(content)
    expect(made).toMatchObject({ rows: 8, own: null, removes: false, offending: 2 })
    const levels = lines.map(({ level }) => level)
    expect(levels).toEqual([...levels].toSorted())
    expect(lines[0]).toMatchObject({ level: 'error', subject: 'dates' })
  })

  it('is nothing, with the reason, where no headings are found', () => {
    const letter: FileContent = { kind: 'workbook', workbook: [{ name: '信', rows: [['各单位：']] }], notices: [] }
    expect(plan(letter)).toMatchObject({
      plan: { isVoid: true, mapping: null, takes: 0 },
      lines: [{ subject: 'sheets' }],
    })
    expect(runSteps(readAlone(letter, emptied(base, 'own', '信.xlsx', TODAY), '信.xlsx', options)).wanted).toBeNull()
  })

  it('is asked what a percentage counts, and takes the answer', () => {
    const rows = [
      ['任务', '目标值', '责任单位', '完成时限'],
      ['深化改革', '50%', '甲市政府', '2027年底'],
    ]
    const table: FileContent = { kind: 'workbook', workbook: [{ name: '表', rows }], notices: [] }
    const asked = plan(table)
    expect(asked.plan.offending).toBe(1)
    expect(asked.lines[0]).toMatchObject({ level: 'error', subject: 'figures' })
    expect(asked.proposals.filter(({ table: of }) => of === 'units')).toEqual([])
    for (const shares of ['rate', 'annual-rate'] as const) {
      const { proposals } = plan(table, { answers: { 'share-basis:目标值': shares } })
      expect(proposals.find(({ table: of }) => of === 'commitments')?.value).toMatchObject({
        measure: { basis: shares },
        targets: [{ value: 50 }],
      })
    }
  })

  it('shows what was read of each task: new ones whole, known ones with what this file brings', () => {
    const rows = [
      ['任务', '目标值（万元）', '责任单位', '完成时限', '完成值（万元）', '数据截至日期'],
      ['修路', 3500, '甲市政府', '2027年底', 1200, '2026-10-31'],
      ['立法', '', '甲市政府', '2026年12月', '', ''],
    ]
    const table: FileContent = { kind: 'workbook', workbook: [{ name: '表', rows }], notices: [] }
    const read = plan(table).plan.figures
    const { id: _id, ...road } = read.lines[0] ?? { id: '' }
    expect(road).toEqual({
      title: '修路',
      isNew: true,
      target: '3500万元',
      due: '2027',
      latest: '1200万元',
      day: '2026年10月31日',
    })
    expect(read).toMatchObject({ total: 2, lines: [{}, { title: '立法', target: '', latest: '', day: '' }] })
    const over = plan(table).reading.wanted ?? base
    const later = rows.with(1, ['修路', 3500, '甲市政府', '2027年底', 1500, '2026-11-20'])
    const next: FileContent = { kind: 'workbook', workbook: [{ name: '表', rows: later }], notices: [] }
    expect(plan(next, {}, over).plan.figures).toMatchObject({
      total: 1,
      lines: [{ title: '修路', isNew: false, target: '3500万元', latest: '1500万元', day: '2026年11月20日' }],
    })
    expect(plan(whole(without)).plan.figures.total).toBe(0)
  })

  it('stands alone under the id and the names that are given', () => {
    const empty = emptied(base, 'own', '重点任务.xlsx', TODAY)
    const { wanted: alone } = runSteps(readAlone(content, empty, '重点任务.xlsx', options))
    expect(alone).toMatchObject({ id: 'own', title: makeText('重点任务'), reports: expect.any(Array) })
    expect(alone?.commitments).toHaveLength(7)
    expect(alone?.commitments.some(({ id }) => id === 'c1')).toBe(false)
  })
})
