import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'

const said = (rows: readonly (readonly string[])[]) =>
  readTable(tableOf(rows))
    .complaints.filter(({ code }) => code === 'number-in-name')
    .map(({ row, found }) => [row, found])

describe('a number in the name of a task', () => {
  it('is said where the table has no target for it', () => {
    expect(
      said([
        ['任务', '责任单位', '完成时限'],
        ['新建高标准农田18万亩', '市农业农村局', '2026年底'],
        ['印发方案', '市农业农村局', '2026年底'],
      ]),
    ).toEqual([[2, '18万亩']])
  })

  it('is not said where the target stands beside it', () => {
    expect(
      said([
        ['任务', '目标值', '责任单位', '完成时限'],
        ['新建高标准农田18万亩', '18万亩', '市农业农村局', '2026年底'],
      ]),
    ).toEqual([])
  })
})
