import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeBigLedger } from '#mocks/big.ts'
import { makeCommitment, makeLedger, makeMilestone, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { applyDrafts } from './lay-drafts.ts'
import { countDiff, diffInSteps, diffLedgers, isSameLedger } from './ledger-diff.ts'
import { draftsBetween, anEditedLedger, inOrder } from './testing/random-edit.ts'
import { verdictFlips } from './verdict-flips.ts'

const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
if (!read.ok) throw new Error('the shipped ledger is refused')
const shipped = read.ledger
const LATE = '2027-12-31'

describe('the difference of two ledgers', () => {
  it('is none where they say the same, in whatever order', () => {
    const again: Ledger = structuredClone({ ...shipped, reports: shipped.reports.toReversed() })
    expect(isSameLedger(diffLedgers(shipped, again))).toBe(true)
    fc.assert(
      fc.property(anEditedLedger, ({ base }) => {
        expect(diffLedgers(base, structuredClone(base))).toEqual({ frame: [], records: [] })
      }),
    )
  })

  it('applied to the first gives the second, the title too', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine }) => {
        const { ledger, faulty, conflicts } = applyDrafts(base, draftsBetween(base, mine), LATE)
        expect({ faulty, conflicts }).toEqual({ faulty: [], conflicts: [] })
        expect(inOrder(ledger)).toEqual(inOrder(mine))
      }),
    )
  })

  it('is the same the other way round, with before and after exchanged', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine }) => {
        const [there, back] = [diffLedgers(base, mine), diffLedgers(mine, base)]
        const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const
        const text = (value: object) => JSON.stringify(value)
        const turned = back.records.map(({ table, id, kind, before, after }) => ({
          table,
          id,
          kind: kinds[kind],
          before: after,
          after: before,
        }))
        expect(turned.map(text).sort()).toEqual(
          there.records.map(({ fields: _fields, ...record }) => text(record)).sort(),
        )
        expect(countDiff(back)).toEqual({
          added: countDiff(there).removed,
          changed: countDiff(there).changed,
          removed: countDiff(there).added,
        })
      }),
    )
  })

  it('names a field for every record that was changed, and no field that says the same', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine }) => {
        for (const { kind, fields } of diffLedgers(base, mine).records) {
          expect(fields.length > 0).toBe(kind === 'changed')
          for (const { before, after } of fields) expect(before).not.toEqual(after)
        }
      }),
    )
  })

  it('looks inside targets, milestones and citations', () => {
    const before = makeLedger({
      commitments: [
        makeCommitment({ targets: [makeTarget({ since: '2026-02-24' })] }),
        makeCommitment({
          id: 'c2',
          kind: 'milestone',
          measure: undefined,
          targets: [],
          milestones: [makeMilestone({ id: 'm1' }), makeMilestone({ id: 'm2' })],
        }),
      ],
      reports: [],
    })
    const after = makeLedger({
      commitments: [
        makeCommitment({
          targets: [makeTarget({ since: '2026-02-24', value: 250_000 }), makeTarget({ since: '2026-09-01' })],
          citations: [{ source: 'speech', paragraph: 9 }],
        }),
        makeCommitment({
          id: 'c2',
          kind: 'milestone',
          measure: undefined,
          targets: [],
          milestones: [makeMilestone({ id: 'm2', due: null })],
        }),
      ],
      reports: [],
    })
    const [first, second] = diffLedgers(before, after).records
    expect(first?.fields.map(({ path }) => path.join('.'))).toEqual(['targets.0.value', 'targets.1', 'citations.0'])
    expect(second?.fields.map(({ path, after: value }) => [path.join('.'), value])).toEqual([
      ['milestones.0', undefined],
      ['milestones.0.due', null],
    ])
  })

  it('names fields of the frame', () => {
    const frame = diffLedgers(shipped, { ...shipped, edition: '2027-01-01', title: makeText('新名') }).frame
    expect(frame.map(({ path }) => path)).toEqual([['title'], ['edition']])
  })

  it('gives way many times over ten thousand commitments', () => {
    const big = makeBigLedger(10_000, 1)
    const steps = diffInSteps(big, structuredClone(big))
    let turns = 0
    while (steps.next().done !== true) turns += 1
    expect(turns).toBeGreaterThan(50)
  })
})

describe('flips of verdicts', () => {
  const of = (value: number | null) =>
    indexLedger(
      makeLedger({
        commitments: [makeCommitment()],
        reports: value === null ? [] : [makeReport({ value, date: '2026-10-31', recorded: '2026-11-10' })],
      }),
    )

  it('are none between equal ledgers', () => {
    expect(verdictFlips(indexLedger(shipped), indexLedger(structuredClone(shipped)), '2026-11-23', null)).toEqual([])
  })

  it('name what a report changes, and how it moved', () => {
    const flips = verdictFlips(of(null), of(300_000), '2026-11-23', null)
    expect(
      flips.map(({ before, after, movement }) => [before?.verdict, before?.reasons[0], after?.verdict, movement]),
    ).toEqual([['unjudged', 'no-report', 'met', 'met']])
  })

  it('hold those that only one ledger has', () => {
    const none = indexLedger(makeLedger({ commitments: [], reports: [] }))
    expect(
      verdictFlips(none, of(null), '2026-11-23', null).map(({ before, after }) => [before, after?.verdict]),
    ).toEqual([[null, 'unjudged']])
    expect(
      verdictFlips(of(null), none, '2026-11-23', null).map(({ before, after }) => [before?.verdict, after]),
    ).toEqual([['unjudged', null]])
  })
})
