/** Workbooks with one sheet for each department, or for each month. */
import { describe, expect, it } from 'vitest'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeSource } from '#mocks/make.ts'
import type { Answers } from './doubts.ts'
import { readSheet } from './read-sheet.ts'
import { levelOf } from './sheet-fault.ts'
import { EMPTY_LEDGER } from './testing/foreign-sheets.ts'
import type { SheetRow, SheetTable } from './workbook.ts'

const HEADINGS: SheetRow = ['指标', '单位', '2026年目标', '累计完成']
const sheet = (name: string, ...rows: readonly SheetRow[]): SheetTable => ({ name, rows: [HEADINGS, ...rows] })

function read(workbook: readonly SheetTable[], answers: Answers = {}) {
  const reading = runSteps(
    readSheet(workbook, null, {
      ledger: EMPTY_LEDGER,
      lang: 'zh',
      today: '2026-11-30',
      source: makeSource({ id: 'import' }),
      announced: '2026-01-10',
      figureDate: '2026-10-31',
      answers,
    }),
  )
  const { commitments, organisations } = reading.ledger
  const nameOf = (id: string) => organisations.find((each) => each.id === id)?.name.zh ?? id
  return {
    ...reading,
    items: commitments.map(({ title, lead, targets }) => [title.zh, nameOf(lead), targets[0]?.value]),
    codes: reading.complaints.map(({ code, sheet: of }) => `${code} ${of}`),
  }
}

describe('a sheet for each department', () => {
  const urea = sheet('尿素分厂', ['产量', '吨', 310_000, 232_480], ['设备覆盖率', '%', 98.5, 98.2])
  const ammonia = sheet('合成氨分厂', ['产量', '吨', 185_000, 137_060])

  it('is read, and its tab says whose its rows are', () => {
    const { items, rows, complaints } = read([ammonia, urea])
    expect(items).toEqual([
      ['产量', '合成氨分厂', 185_000],
      ['尿素分厂：产量', '尿素分厂', 310_000],
      ['设备覆盖率', '尿素分厂', 98.5],
    ])
    expect(rows).toBe(3)
    expect(complaints.filter((each) => levelOf(each) === 'error')).toEqual([])
    expect(complaints.map(({ code }) => code)).not.toContain('extra-sheet')
  })

  it('is passed over where it sums the others up, by its name or by its rows, and that is said', () => {
    const all = sheet('汇总', ['产量', '吨', 495_000, 369_540])
    const again = sheet('重点指标', ['产量', '吨', 185_000, 137_060])
    expect(read([ammonia, urea, all]).codes).toContain('extra-sheet 汇总')
    const twice = read([ammonia, again])
    expect(twice.items).toHaveLength(1)
    expect(twice.codes).toContain('extra-sheet 重点指标')
  })

  it('of another form is not read, and that is said', () => {
    const other: SheetTable = {
      name: '督办事项',
      rows: [
        ['任务', '完成时限'],
        ['修订制度', '2026年6月'],
      ],
    }
    expect(read([ammonia, other]).codes).toContain('extra-sheet 督办事项')
  })
})

describe('a sheet for each month', () => {
  const months = [sheet('9月', ['产量', '吨', 185_000, 121_000]), sheet('10月', ['产量', '吨', 185_000, 137_060])]

  it('is asked about, and none is read until then', () => {
    const open = read(months)
    expect([open.items, open.doubts.map(({ key }) => key)]).toEqual([[], ['which-sheet:']])
    expect(open.codes).toContain('not-answered 9月')
    const chosen = read(months, { 'which-sheet:': '10月' })
    expect(chosen.items).toHaveLength(1)
    expect(chosen.ledger.reports.map(({ value }) => value)).toEqual([137_060])
    expect(chosen.codes).toContain('extra-sheet 9月')
  })
})
