import { expect, it } from 'vitest'
import { readLedgerText } from './read-ledger-text.ts'
import { makeText } from '#mocks/make.ts'
import { emptyLedger, idOfName } from './empty-ledger.ts'
import { ledgerText } from '#src/desk/records/publish.ts'

it('is a valid ledger', () => {
  const ledger = emptyLedger({
    id: 'new-one',
    title: makeText('新台账'),
    description: makeText('说明'),
    edition: '2026-11-23',
  })
  expect(readLedgerText(ledgerText(ledger))).toEqual({ ok: true, ledger, setAside: [] })
})

it.each([
  ['2026 Key Tasks', '2026-key-tasks'],
  ['重点任务2026', '2026'],
  ['重点任务', 'ledger'],
  [`${'a'.repeat(39)}--b`, 'a'.repeat(39)],
])('makes an id of %s', (name, id) => {
  expect(idOfName(name)).toBe(id)
})
