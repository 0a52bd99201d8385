import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { ledgerTextInSteps } from './ledger-text.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'

const inSteps = (ledger: Ledger) => runSteps(ledgerTextInSteps(ledger)).join('')
const atOnce = (ledger: Ledger) => `${JSON.stringify(ledger, null, 2)}\n`

describe('ledgerTextInSteps', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        expect(inSteps(ledger)).toBe(atOnce(ledger))
      }),
    )
    const many = Array.from({ length: 120 }, (_, at) =>
      makeCommitment({ id: `c${at}`, title: makeText('换行\n和 "引号" \u2028', '\\n {\n}') }),
    )
    for (const ledger of [makeLedger({ commitments: many }), makeLedger({ rules: [], reports: [], facts: [] })])
      expect(inSteps(ledger)).toBe(atOnce(ledger))
  })

  it('writes the real ledger', () => {
    const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
    if (!read.ok) throw new Error('refused')
    expect(inSteps(read.ledger)).toBe(atOnce(read.ledger))
  })
})
