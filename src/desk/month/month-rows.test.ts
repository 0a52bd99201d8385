import { expect, it } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { monthGroups, rowOf } from './month-rows.ts'

const index = indexLedger(makeLedger({ commitments: [makeCommitment(), makeCommitment({ id: 'c2' })], reports: [] }))
const { items } = assessAll(index, '2026-11-23', null)

it('the rows of the grid are the same ones while their items are, so that a key draws one of them anew', () => {
  const groups = (kept: string) => monthGroups(items, index, '2026-10-31', 'due', (id) => id === kept)
  const [before, after] = [groups(''), groups('c2')].map((all) => all.flatMap(({ rows }) => rows))
  expect(before).toHaveLength(2)
  expect(after?.every((row, at) => row === before?.[at] && row === rowOf(row.item))).toBe(true)
})
