import { describe, expect, it } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { choiceWord } from './choice-sets.ts'
import { COLUMNS, columnsThatAre, type ColumnId, type ColumnThatIs } from './columns.ts'
import { importSource } from './import-source.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetCell } from './workbook.ts'

const TODAY = '2026-11-23'
const ledger = makeLedger()

type Cells = Partial<Record<ColumnId, SheetCell>>

/** What a new row with these cells makes, under our own headings. */
function read(cells: Cells) {
  const columns = COLUMNS.filter(({ id }) => cells[id] !== undefined)
  const rows = [columns.map(({ zh }) => zh), columns.map(({ id }) => cells[id] ?? null)]
  const source = importSource(ledger, '表.xlsx', TODAY)
  const context = { ledger, lang: 'zh', today: TODAY, source, announced: TODAY, figureDate: null } as const
  const made = runSteps(readSheet([{ name: '表', rows }], null, context)).ledger
  return { commitment: made.commitments.at(-1), reports: made.reports.slice(ledger.reports.length) }
}

const ROW: Cells = {
  title: '新任务',
  target: 50,
  unit: '个',
  lead: '甲单位',
  baseline: 1,
  latest: 3,
  'latest-date': '2026-06-30',
}

/** Another cell for each column that means something in a new row; a column that is added wants one too. */
const OTHER: Readonly<Record<Exclude<ColumnId, ColumnThatIs<'judged' | 'shown'>>, SheetCell>> = {
  title: '别的任务',
  summary: '用自己的话',
  metric: '家数',
  comparator: choiceWord('comparator', 'at-most', 'zh'),
  target: 60,
  upTo: 70,
  unit: '家',
  basis: choiceWord('basis', 'annual-flow', 'zh'),
  due: '2027-12-31',
  baseline: 2,
  'baseline-date': '2025-06-30',
  latest: 4,
  'latest-date': '2026-09-30',
  progress: '已开工',
  stage: '推进中',
  lead: '乙单位',
  supporting: '丙单位',
  region: '丁市',
  sector: '戊领域',
  announced: '2026-01-02',
  series: 'new-tasks',
  speaker: '某某',
  source: '某文件',
  notes: '口径待核',
}

const REPORTS: ReadonlySet<string> = columnsThatAre('report')

describe('a column of the sheet', () => {
  it.each(Object.entries(OTHER))('that says something is taken from a new row: %s', (id, cell) => {
    const part = REPORTS.has(id) ? 'reports' : 'commitment'
    expect(read({ ...ROW, [id]: cell })[part]).not.toEqual(read(ROW)[part])
  })

  it.each(COLUMNS.filter(({ back }) => back === 'judged' || back === 'shown'))(
    'that is only shown changes nothing: $id',
    ({ id }) => {
      // Words under 完成率 are progress; a percentage is only held against the figures.
      expect(read({ ...ROW, [id]: '6%' })).toEqual(read(ROW))
    },
  )

  it('has headings and a meaning of its own in both languages', () => {
    for (const of of [
      ({ zh }: (typeof COLUMNS)[number]) => zh,
      ({ en }: (typeof COLUMNS)[number]) => en,
      ({ meaning }: (typeof COLUMNS)[number]) => meaning.en,
    ]) {
      const words = COLUMNS.map(of)
      expect(words).not.toContain('')
      expect(new Set(words).size).toBe(COLUMNS.length)
    }
  })
})
