import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { recordTables } from './record-tables.ts'
import { sheetsToRecords } from './sheets-to-records.ts'
import { aFullLedger } from './testing/full-ledger.ts'

describe('record sheets', () => {
  it.each(LANGUAGES)(
    'hold every field of any ledger (%s)',
    (lang) => {
      fc.assert(
        fc.property(aFullLedger, (ledger) => {
          const { raw, complaints } = runSteps(sheetsToRecords(runSteps(recordTables(ledger, lang))))
          expect(complaints).toEqual([])
          expect(raw).toEqual(ledger)
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )

  it.each(['guangdong-2026', 'guangdong-targets', 'demo'])('hold the shipped ledger %s', (id) => {
    const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
    if (!read.ok) throw new Error('the shipped ledger is refused')
    const { raw, complaints } = runSteps(sheetsToRecords(runSteps(recordTables(read.ledger, 'zh'))))
    expect(complaints).toEqual([])
    expect(raw).toEqual(read.ledger)
  })
})
