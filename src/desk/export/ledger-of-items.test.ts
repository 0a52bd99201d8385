import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import {
  makeCommitment,
  makeFact,
  makeLedger,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeSource,
  makeText,
} from '#mocks/make.ts'
import { ledgerOfItems } from './ledger-of-items.ts'
import { ledgerText } from '#src/desk/records/publish.ts'
import { aLedger } from '#src/derive/testing/random-ledger.ts'

const words = { title: makeText('节选', 'Part'), description: makeText('一句话', 'A sentence') }
const part = (ledger: Ledger, ids: readonly string[]) => runSteps(ledgerOfItems(ledger, new Set(ids), words))
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

/** The ledger as it is read back from its file; nothing of it may be set aside. */
function readBack(ledger: Ledger): Ledger {
  const read = readLedgerText(ledgerText(ledger))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  expect(read.setAside).toEqual([])
  return read.ledger
}

/** What passes the check whole. */
function sound(ledger: Ledger): Ledger {
  const read = readLedger(JSON.parse(ledgerText({ ...ledger, edition: '2027-06-01' })))
  fc.pre(read.ok)
  if (!read.ok) throw new Error('refused')
  return read.ledger
}

/** What a part has that it should not, or not what it should. */
function wrongIn(ledger: Ledger, chosen: readonly string[]): readonly string[] {
  const made = part(ledger, chosen)
  const named = new Set([
    ...made.commitments.flatMap(({ lead, supporting }) => [lead, ...supporting]),
    ...made.facts.map(({ organisation }) => organisation),
  ])
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return [
    ...(same(readBack(made), made) ? [] : ['is read back otherwise']),
    ...(same(
      ids(made.commitments),
      ids(ledger.commitments).filter((id) => chosen.includes(id)),
    )
      ? []
      : ['other commitments']),
    ...(same(
      made.reports,
      ledger.reports.filter(({ commitment }) => chosen.includes(commitment)),
    )
      ? []
      : ['other reports']),
    ...ids(made.organisations).filter((id) => !named.has(id)),
  ]
}

describe('a part of a ledger', () => {
  it('is a valid ledger of those commitments, whatever is chosen', () => {
    const chosen = aLedger().chain((ledger) => fc.tuple(fc.constant(ledger), fc.subarray([...ids(ledger.commitments)])))
    fc.assert(
      fc.property(chosen, ([ledger, some]) => {
        expect(wrongIn(sound(ledger), some)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is so for the real ledger too', () => {
    const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
    if (!read.ok) throw new Error('refused')
    const all = ids(read.ledger.commitments)
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        expect(wrongIn(read.ledger, some)).toEqual([])
      }),
      { numRuns: 20 },
    )
    for (const id of all) expect(wrongIn(read.ledger, [id])).toEqual([])
  })

  it('keeps what is cited, with the regions above, and nothing else', () => {
    const ledger = makeLedger({
      regions: [
        makeRegion({ code: '990000', name: makeText('甲省'), parent: null }),
        makeRegion(),
        makeRegion({ code: '990200', name: makeText('乙市'), parent: '990000' }),
      ],
      organisations: [makeOrganisation(), makeOrganisation({ id: 'other', region: '990200' })],
      sources: [makeSource(), makeSource({ id: 'unused' })],
      commitments: [makeCommitment({ restates: ['c2'], related: ['c2'] }), makeCommitment({ id: 'c2' })],
      reports: [makeReport(), makeReport({ id: 'r2', commitment: 'c2' })],
      facts: [
        makeFact({ id: 'f1', commitments: ['c1', 'c2'] }),
        makeFact({ id: 'f2', commitments: ['c2'] }),
        makeFact({ id: 'f3', commitments: [] }),
      ],
      changes: [{ edition: '2026-03-01', note: makeText(), added: 2, changed: 0, removed: 0 }],
    })
    const made = readBack(part(ledger, ['c1']))
    expect(made).toMatchObject({ id: 'mock-part', ...words, edition: ledger.edition })
    expect(made.commitments).toEqual([makeCommitment({ restates: [], related: [] })])
    expect([made.regions.map(({ code }) => code), ids(made.organisations), ids(made.sources), ids(made.facts)]).toEqual(
      [['990000', '990100'], ['office'], ['speech'], ['f1']],
    )
    expect(made.facts[0]?.commitments).toEqual(['c1'])
    expect(made).not.toHaveProperty('changes')
    expect(part({ ...ledger, id: `${'a'.repeat(34)}-bcdef` }, []).id).toBe(`${'a'.repeat(34)}-part`)
  })
})
