import { describe, expect, it } from 'vitest'
import { readDeadlineCell } from './read-date-cell.ts'

const due = (cell: string) => {
  const read = readDeadlineCell(cell, '2026-01-10')
  return 'fault' in read ? read.fault : read.due
}

describe('the last day of a deadline', () => {
  it('is the second of two days', () => {
    for (const dash of ['—', '-', '–', '~', '至', '到'])
      for (const [from, to] of [
        [1, 30],
        [20, 25],
      ])
        for (const cell of [`2026年6月${from}日${dash}${to}日`, `2026年6月${from}日${dash}6月${to}日`])
          expect([cell, due(cell)]).toEqual([cell, `2026-06-${to}`])
  })

  it.each([
    ['26年底', '2026'],
    ['27年6月底', '2027-06'],
    ['FY 2026/27', '2027-03-31'],
    ['2026/27 financial year', '2027-03-31'],
    ['2026/27财政年度', '2027-03-31'],
    ['2026/27財政年度', '2027-03-31'],
    ['2026年三季度初', 'deadline-unclear'],
    ['6/30', '2026-06-30'],
    ['12月', '2026-12'],
    ['2026年6月30日（已延至9月30日）', 'deadline-unclear'],
    ['2026/27', 'deadline-unclear'],
    ['2026/29财政年度', 'deadline-unclear'],
  ])('of %s is %s', (cell, expected) => expect(due(cell)).toBe(expected))
})
