import { describe, expect, it } from 'vitest'
import { tableOf, readTable } from './testing/read-table.ts'

const HEADINGS = ['任务', '目标值（万元）', '责任单位', '完成时限']

describe('a figure that is merged over several rows', () => {
  it('is of no task where each row has its own', () => {
    const read = readTable(
      tableOf(
        [HEADINGS, ['修路', 5000, '市交通局', '2026年底'], ['架桥', null, '市交通局', '2026年底']],
        [[1, 1, 2, 1]],
      ),
    )
    expect(
      read.complaints
        .filter(({ code }) => code === 'figure-merged')
        .map(({ row, column, found }) => [row, column, found]),
    ).toEqual([
      [2, 'B', '5000'],
      [3, 'B', '5000'],
    ])
    expect(read.ledger.commitments.filter(({ kind }) => kind === 'measured')).toEqual([])
  })

  it('is that of the one task that is merged with it', () => {
    const read = readTable(
      tableOf(
        [HEADINGS, ['修路', 5000, '市交通局', '2026年底'], [null, null, '市发改局', null]],
        [
          [1, 0, 2, 0],
          [1, 1, 2, 1],
          [1, 3, 2, 3],
        ],
      ),
    )
    expect(read.complaints.filter(({ code }) => code === 'figure-merged')).toEqual([])
    expect(read.ledger.commitments[0]?.targets[0]?.value).toBe(50_000_000)
  })
})
