import { describe, expect, it } from 'vitest'
import { makeSource } from '#mocks/make.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Answers } from './doubts.ts'
import { readSheet } from './read-sheet.ts'
import { EMPTY_LEDGER } from './testing/foreign-sheets.ts'
import type { SheetRow } from './workbook.ts'

const HEADINGS = ['承诺事项', '责任单位', '完成时限', '目标值（%）', '最新数据（%）', '完成率']
const TARGET = 'share-scale:目标值（%）'
const LATEST = 'share-scale:最新数据（%）'

const read = (rows: readonly SheetRow[], answers: Answers = {}, headings: SheetRow = HEADINGS) =>
  runSteps(
    readSheet([{ name: '表', rows: [headings, ...rows] }], null, {
      ledger: EMPTY_LEDGER,
      lang: 'zh',
      today: '2026-11-23',
      source: makeSource({ id: 'import' }),
      announced: '2026-01-10',
      figureDate: '2026-10-31',
      answers,
    }),
  )
const row = (title: string, target: SheetRow[number], latest: SheetRow[number], share: SheetRow[number] = null) => [
  title,
  '甲市政府',
  '2026-12-31',
  target,
  latest,
  share,
]
const values = ({ ledger }: ReturnType<typeof read>) =>
  ledger.commitments.map(({ id, targets }) => [
    targets[0]?.value ?? null,
    ledger.reports.find(({ commitment }) => commitment === id)?.value ?? null,
  ])

describe('a number up to 1 under per cent', () => {
  const mixed = [row('垃圾分类覆盖率', 0.85, 0.725), row('污水处理率', 95, 91.2)]

  it('is asked for once a column, and not taken until it is answered; what is surely per cent is', () => {
    const result = read(mixed)
    expect(result.doubts).toMatchObject([
      { key: TARGET, cells: 1, examples: ['0.85'], answer: null },
      { key: LATEST, cells: 1, examples: ['0.725'], answer: null },
    ])
    expect(values(result)).toEqual([
      [null, null],
      [95, 91.2],
    ])
    expect(
      result.complaints.flatMap(({ code, row: at, column }) => (code === 'not-answered' ? [[at, column]] : [])),
    ).toEqual([
      [2, 'D'],
      [2, 'E'],
    ])
    expect(result.complaints.map(({ code }) => code)).not.toContain('figure-without-target')
  })

  it('is as many per cent or a hundred times as many, as a person says, and is cited as it stands', () => {
    expect(values(read(mixed, { [TARGET]: 'fraction', [LATEST]: 'fraction' }))[0]).toEqual([85, 72.5])
    expect(values(read(mixed, { [TARGET]: 'percent', [LATEST]: 'percent' }))[0]).toEqual([0.85, 0.725])
    const [commitment] = read(mixed, { [TARGET]: 'fraction' }).ledger.commitments
    expect(commitment?.targets[0]?.citation.figure).toBe('0.85')
  })

  it('counts 1 with them, but not alone, nor 0, nor what has its own sign', () => {
    const asked = (...rows: readonly SheetRow[]) => read(rows).doubts.map(({ key, cells }) => [key, cells])
    expect(asked(row('垃圾分类覆盖率', 1, 0), row('污水处理率', 0.9, '72.5%'))).toEqual([[TARGET, 2]])
    expect(asked(row('垃圾分类覆盖率', 1, 0), row('污水处理率', '0.9%', '72.5%'))).toEqual([])
    expect(asked(row('垃圾分类覆盖率', '85%', '７２．５％'), row('污水处理率', 95, 91))).toEqual([])
  })

  it('is asked for under the unit of a row as under that of a heading, and not under another', () => {
    const headings = ['承诺事项', '责任单位', '目标值', '单位']
    const asked = (unit: string) =>
      read([['垃圾分类覆盖率', '甲市政府', 0.85, unit]], {}, headings).doubts.flatMap(({ key, usual }) =>
        usual === null ? [key] : [],
      )
    expect(asked('%')).toEqual(['share-scale:目标值'])
    expect(asked('亿元')).toEqual([])
  })

  it('is never taken otherwise than as it was answered', () => {
    for (let target = 1; target < 100; target += 7)
      for (const [answer, scale] of [
        ['fraction', 100],
        ['percent', 1],
      ] as const) {
        const typed = target / 100
        const [[value, latest] = []] = values(
          read([row('垃圾分类覆盖率', typed, String(typed))], { [TARGET]: answer, [LATEST]: answer }),
        )
        expect([value, latest]).toEqual([typed * scale, typed * scale].map((each) => Number(each.toPrecision(15))))
        expect(values(read([row('垃圾分类覆盖率', typed, String(typed))]))).toEqual([[null, null]])
      }
  })
})
