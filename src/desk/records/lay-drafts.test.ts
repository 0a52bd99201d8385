import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import type { Draft, DraftRecord, ProposedChange } from './draft.ts'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { applyDrafts, settle, tryProposal } from './lay-drafts.ts'
import { diffLedgers, recordOf } from './ledger-diff.ts'
import { ledgerText, publish } from './publish.ts'
import { anEditedLedger, asDrafts, draftsBetween, inOrder } from './testing/random-edit.ts'

const LATE = '2027-12-31'

function valid(ledger: Ledger): Ledger {
  const result = readLedger(JSON.parse(JSON.stringify(ledger)))
  if (!result.ok || result.setAside.length > 0) throw new Error('not a valid ledger')
  return result.ledger
}

const published = valid(
  makeLedger({ commitments: [makeCommitment(), makeCommitment({ id: 'c2' })], reports: [makeReport()] }),
)

/** A draft that changes fields of a published record, or makes one. */
function draft(table: Draft['table'], id: string, value: DraftRecord | null, ledger = published): Draft {
  const base = recordOf(ledger, { table, id })
  const proposal: ProposedChange = { table, id, base, value: value && { ...base, ...value }, note: '' }
  return { ...proposal, ledger: ledger.id, changed: 1 }
}

function withCommitment(change: Partial<Commitment>): Ledger {
  return valid({
    ...published,
    commitments: published.commitments.map((each) => (each.id === 'c1' ? { ...each, ...change } : each)),
  })
}

describe('drafts over a ledger', () => {
  it('are the ledger itself where there are none, or none says anything new', () => {
    expect(applyDrafts(published, [], LATE).ledger).toBe(published)
    const same = draft('commitments', 'c1', {})
    const layer = applyDrafts(published, [same], LATE)
    expect(layer.ledger).toBe(published)
    expect(layer.spent).toEqual([same])
  })

  it('leave what they do not touch as it is, by reference', () => {
    const { ledger } = applyDrafts(published, [draft('commitments', 'c1', { title: makeText('改') })], LATE)
    expect(ledger.commitments[1]).toBe(published.commitments[1])
    expect(ledger.reports).toBe(published.reports)
  })

  it('give a valid ledger over any new edition, and lose no draft', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine, theirs }) => {
        const drafts = draftsBetween(base, mine)
        const { ledger, applied, spent, faulty } = applyDrafts(theirs, drafts, LATE)
        expect(inOrder(valid(ledger))).toEqual(inOrder(ledger))
        expect(
          [...applied, ...spent, ...faulty.map((each) => each.draft)]
            .map(({ changed }) => changed)
            .sort((a, b) => a - b),
        ).toEqual(drafts.map(({ changed }) => changed))
      }),
    )
  })

  it('[V13] leave out the one that would not be counted as the years it joins', () => {
    const { measure } = makeCommitment()
    if (!measure) throw new Error('no measure')
    const published = makeLedger({
      commitments: [
        makeCommitment({ series: 's' }),
        makeCommitment({ id: 'c2', measure: { ...measure, basis: 'annual-rate' } }),
      ],
    })
    for (const changed of [
      draft('commitments', 'c2', { series: 's', measure: { ...measure, basis: 'annual-rate' } }),
      draft('commitments', 'c1', { series: 's', measure: { ...measure, direction: 'decrease' } }),
    ]) {
      const both = makeLedger({ commitments: [...published.commitments, makeCommitment({ id: 'c3', series: 's' })] })
      const { faulty, ledger } = applyDrafts(both, [changed], LATE)
      expect(faulty.map(({ draft: { id } }) => id)).toEqual([changed.id])
      expect(valid(ledger)).toEqual(both)
    }
  })

  it('are spent, and contradict nothing, over the edition that holds them', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine }) => {
        const drafts = draftsBetween(base, mine)
        expect(applyDrafts(mine, drafts, LATE)).toEqual({
          ledger: mine,
          applied: [],
          spent: drafts,
          conflicts: [],
          faulty: [],
        })
      }),
    )
  })

  it('meet in the same ledger from either side where they contradict nothing', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine, theirs }) => {
        const [here, there] = [
          applyDrafts(theirs, draftsBetween(base, mine), LATE),
          applyDrafts(mine, draftsBetween(base, theirs), LATE),
        ]
        expect(here.conflicts.length === 0).toBe(there.conflicts.length === 0)
        fc.pre(here.conflicts.length === 0 && here.faulty.length === 0 && there.faulty.length === 0)
        expect(inOrder({ ...here.ledger, edition: base.edition })).toEqual(
          inOrder({ ...there.ledger, edition: base.edition }),
        )
      }),
    )
  })
})

describe('a draft over a new edition', () => {
  const mine = draft('commitments', 'c1', { title: makeText('我改的') })
  const titleOf = (ledger: Ledger) => ledger.commitments[0]?.title.zh

  it('takes the fields it left alone from the edition', () => {
    const { ledger, conflicts } = applyDrafts(withCommitment({ summary: makeText('新摘要') }), [mine], LATE)
    expect([titleOf(ledger), ledger.commitments[0]?.summary.zh, conflicts]).toEqual(['我改的', '新摘要', []])
  })

  it('corrects a target beside one that the edition added', () => {
    const corrected = draft('commitments', 'c1', { targets: [{ ...makeTarget(), hedged: true }] })
    const { ledger, conflicts } = applyDrafts(
      withCommitment({ targets: [makeTarget(), makeTarget({ since: '2026-10-01', value: 1 })] }),
      [corrected],
      LATE,
    )
    expect(conflicts).toEqual([])
    expect(ledger.commitments[0]?.targets.map(({ hedged, value }) => [hedged, value])).toEqual([
      [true, 300_000],
      [false, 1],
    ])
  })

  it('shows its own value where both changed one field, and names theirs', () => {
    const { ledger, conflicts, applied } = applyDrafts(withCommitment({ title: makeText('他改的') }), [mine], LATE)
    expect(titleOf(ledger)).toBe('我改的')
    expect(applied).toEqual([mine])
    expect(conflicts.map(({ kind, fields }) => [kind, fields])).toEqual([
      [
        'fields',
        [
          {
            path: ['title'],
            base: published.commitments[0]?.title,
            theirs: makeText('他改的'),
            mine: makeText('我改的'),
          },
        ],
      ],
    ])
  })

  it('can be settled either way, and is then settled', () => {
    const edition = withCommitment({ title: makeText('他改的'), summary: makeText('新摘要') })
    const both = draft('commitments', 'c1', { title: makeText('我改的'), firmness: 'in-law' })
    for (const [side, title] of [
      ['mine', '我改的'],
      ['theirs', '他改的'],
    ] as const) {
      const [conflict] = applyDrafts(edition, [both], LATE).conflicts
      const proposal = conflict ? settle(conflict, side) : null
      const { ledger, conflicts } = applyDrafts(edition, proposal ? asDrafts([proposal]) : [], LATE)
      expect([titleOf(ledger), ledger.commitments[0]?.firmness, ledger.commitments[0]?.summary.zh, conflicts]).toEqual([
        title,
        'in-law',
        '新摘要',
        [],
      ])
    }
  })

  it('is kept visible where the edition took the record out', () => {
    const edition = valid({ ...published, commitments: published.commitments.slice(1), reports: [] })
    const { ledger, conflicts } = applyDrafts(edition, [mine], LATE)
    expect(conflicts.map(({ kind, theirs }) => [kind, theirs])).toEqual([['gone', null]])
    expect(ledger.commitments.map(({ id }) => id)).toEqual(['c2', 'c1'])
    expect(conflicts[0] && settle(conflicts[0], 'theirs')).toBeNull()
    expect(conflicts[0] && settle(conflicts[0], 'mine')).toMatchObject({ base: null, id: 'c1' })
  })

  it('that takes a record out which the edition changed is a contradiction; out of both is none', () => {
    const removal = draft('commitments', 'c2', null)
    const edition = valid({
      ...published,
      commitments: published.commitments.map((each) => (each.id === 'c2' ? { ...each, title: makeText('新') } : each)),
    })
    expect(applyDrafts(edition, [removal], LATE).conflicts.map(({ kind }) => kind)).toEqual(['changed'])
    const gone = valid({ ...published, commitments: published.commitments.slice(0, 1) })
    expect(applyDrafts(gone, [removal], LATE)).toMatchObject({ conflicts: [], spent: [removal] })
  })

  it('of a new record meets another of the same id', () => {
    const added = draft('reports', 'r9', makeReport({ id: 'r9', value: 5 }))
    const edition = valid({ ...published, reports: [makeReport(), makeReport({ id: 'r9', value: 6 })] })
    expect(
      applyDrafts(edition, [added], LATE).conflicts.map(({ kind, fields }) => [kind, fields.map(({ path }) => path)]),
    ).toEqual([['exists', [['value']]]])
  })
})

describe('a draft that would make the ledger invalid', () => {
  const codes = (drafts: readonly Draft[]) =>
    applyDrafts(published, drafts, LATE).faulty.map(({ draft: { id }, issues }) => [id, issues.map(({ code }) => code)])

  it('is left out with its issues, and the others are used', () => {
    const drafts = [
      draft('commitments', 'c1', { announced: '2026-13-01', lead: 'nobody' }),
      draft('commitments', 'c2', { title: makeText('改') }),
    ]
    const { ledger, applied } = applyDrafts(published, drafts, LATE)
    expect(codes(drafts)).toEqual([['c1', ['wrong-format']]])
    expect([applied.map(({ id }) => id), ledger.commitments[1]?.title.zh, ledger.commitments[0]]).toEqual([
      ['c2'],
      '改',
      published.commitments[0],
    ])
  })

  it('takes those with it that rest on it', () => {
    const commitment = draft('commitments', 'c3', { ...makeCommitment({ id: 'c3' }), regions: [] })
    const report = draft('reports', 'r3', makeReport({ id: 'r3', commitment: 'c3' }))
    expect(codes([commitment, report])).toEqual([
      ['c3', ['wrong-format']],
      ['r3', ['unknown-reference']],
    ])
  })

  it('is the removal, where a record that others name goes', () => {
    expect(codes([draft('sources', 'speech', null), draft('commitments', 'c1', { title: makeText('改') })])).toEqual([
      ['speech', expect.arrayContaining(['unknown-reference'])],
    ])
    expect(codes([draft('commitments', 'c1', null)])).toEqual([['c1', ['unknown-reference']]])
    expect(codes([draft('commitments', 'c1', null), draft('reports', 'r1', null)])).toEqual([])
  })

  it('is the commitment, where its reports no longer fit', () => {
    expect(codes([draft('commitments', 'c1', { kind: 'direction', measure: undefined, targets: [] })])).toEqual([
      ['c1', ['kind-disagrees']],
    ])
  })

  it('may be a report of today over an older edition, not one of tomorrow', () => {
    const late = draft('reports', 'r2', makeReport({ id: 'r2', recorded: '2027-01-02' }))
    expect(applyDrafts(published, [late], '2027-01-02').applied).toEqual([late])
    expect(
      applyDrafts(published, [late], '2027-01-01').faulty.map(({ issues }) => issues.map(({ code }) => code)),
    ).toEqual([['wrong-order']])
  })

  it('cannot give its record another id', () => {
    expect(applyDrafts(published, [draft('commitments', 'c2', { id: 'c1' })], LATE).ledger).toEqual(published)
    expect(
      applyDrafts(published, [draft('commitments', 'c9', makeCommitment())], LATE).ledger.commitments.map(
        ({ id }) => id,
      ),
    ).toEqual(['c1', 'c2', 'c9'])
  })

  it('may be of the frame, or of a region', () => {
    expect(
      codes([draft('frame', 'frame', { defaultRule: 'none' }), draft('regions', '990100', { parent: '990100' })]),
    ).toEqual([
      ['frame', ['unknown-reference']],
      ['990100', ['cycle']],
    ])
    expect(applyDrafts(published, [draft('frame', 'frame', { title: makeText('新名') })], LATE).ledger.title.zh).toBe(
      '新名',
    )
  })

  it('is told while it is typed', () => {
    const value = { ...published.reports[0], value: 'many' }
    expect(tryProposal(published, { table: 'reports', id: 'r1', value }, LATE)).toMatchObject({
      ledger: null,
      issues: [{ code: 'wrong-type', path: ['reports', 0, 'value'] }],
    })
    expect(
      tryProposal(published, { table: 'reports', id: 'r1', value: { ...value, value: 7 } }, LATE).ledger?.reports[0]
        ?.value,
    ).toBe(7)
  })
})

describe('publishing', () => {
  const note = makeText('更正', 'Corrected')

  it('writes a valid file that holds the drafts, a later edition, and what changed', () => {
    fc.assert(
      fc.property(anEditedLedger, ({ base, mine }) => {
        const {
          json: pieces,
          edition,
          counts,
          fileName,
        } = publish(base, draftsBetween(base, mine), { edition: LATE, note })
        const json = pieces.join('')
        const ledger = valid(JSON.parse(json))
        expect(ledgerText(ledger)).toBe(json)
        expect(json).toBe(`${JSON.stringify(ledger, null, 2)}\n`)
        expect(ledger.changes?.at(-1)).toEqual({ edition, note, ...counts })
        expect(diffLedgers(mine, ledger).records).toEqual([])
        expect([fileName, edition]).toEqual([`${base.id}.json`, LATE])
        expect(applyDrafts(ledger, draftsBetween(base, mine), LATE).applied).toEqual([])
      }),
    )
  })

  it('never dates an edition on or before the old one', () => {
    const dates = (edition: string) => {
      const { edition: dated, isPostponed } = publish({ ...published, edition: '2026-12-31' }, [], { edition, note })
      return [dated, isPostponed]
    }
    expect(dates('2026-12-31')).toEqual(['2027-01-01', true])
    expect(dates('2026-11-23')).toEqual(['2027-01-01', true])
    expect(dates('2027-02-01')).toEqual(['2027-02-01', false])
  })
})
