import { expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import { makeLedger, makeReport } from '#mocks/make.ts'
import { coverReports } from './cover-reports.ts'

it('moves the edition on to the latest report, and only then', () => {
  const ledger = makeLedger({ edition: '2026-11-23' })
  expect(coverReports(ledger)).toBe(ledger)
  const drafted = {
    ...ledger,
    reports: [makeReport({ recorded: '2026-12-02' }), makeReport({ id: 'r2', recorded: '2026-12-01' })],
  }
  const covered = coverReports(drafted)
  expect(covered.edition).toBe('2026-12-02')
  expect([readLedger(drafted), readLedger(covered)]).toMatchObject([
    { setAside: [{ id: 'r1' }, { id: 'r2' }] },
    { setAside: [] },
  ])
})
