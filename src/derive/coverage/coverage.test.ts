import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { REASONS } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import {
  makeCitation,
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeOrganisation,
  makeReport,
  makeSource,
  makeTarget,
  makeText,
} from '#mocks/make.ts'
import { buildSentenceFacts } from '../sentence/build-facts.ts'
import { buildJudgeable } from './coverage.ts'
import { completenessBy, completenessOf, sortCompleteness } from './completeness.ts'
import { FIELDS, hasField } from './fields.ts'
import { buildRadar } from './radar.ts'
import { buildSources } from './sources.ts'
import { select } from '../selection/select.ts'
import { compareUrgency } from '../urgency.ts'
import { aLedger, AS_OF, aView } from '../testing/random-ledger.ts'

const runs = fc.record({ ledger: aLedger(), view: aView }).map(({ ledger, view }) => {
  const index = indexLedger(ledger)
  return { index, view, selection: select(index, view, AS_OF) }
})

const TODAY = '2026-11-23'
const at = (commitments: readonly Commitment[], reports: readonly Report[] = [], day = TODAY) => {
  const index = indexLedger(
    makeLedger({
      commitments,
      reports,
      organisations: [makeOrganisation(), makeOrganisation({ id: 'bureau', name: makeText('乙局') })],
      sources: [
        makeSource(),
        makeSource({ id: 'mirror', kind: 'mirror', strength: 'B' }),
        makeSource({ id: 'lead', kind: 'press', strength: 'C' }),
      ],
    }),
  )
  return { index, items: select(index, DEFAULT_VIEW, day).items }
}
const report = (commitment: string, date: string, change: Partial<Report> = {}) =>
  makeReport({ id: `${commitment}-${date}`, commitment, date, recorded: date, ...change })
const direction = (change: Partial<Commitment>) =>
  makeCommitment({ kind: 'direction', measure: undefined, targets: [], ...change })
const steps = (change: Partial<Commitment>) =>
  makeCommitment({ kind: 'milestone', measure: undefined, targets: [], ...change })

describe('what can be judged', () => {
  it('[V5] judged and the rest by first reason sum to all, and are what the sentence and the filter count', () => {
    fc.assert(
      fc.property(runs, ({ index, view, selection }) => {
        const { total, judged, rest } = buildJudgeable(selection.items)
        expect(judged + rest.reduce((sum, { count }) => sum + count, 0)).toBe(total)
        expect(total).toBe(selection.items.length)
        expect(judged).toBe(buildSentenceFacts(selection, view).judged)
        for (const { status, count } of rest)
          expect(select(index, { ...view, status: [status] }, AS_OF).items).toHaveLength(count)
        expect(rest.map(({ count }) => count)).toEqual(rest.map(({ count }) => count).sort((a, b) => b - a))
      }),
    )
  })

  it('[V5] names what is neither judged nor lacking anything by its verdict', () => {
    const early = makeCommitment({ id: 'early', targets: [makeTarget({ due: '2039' })] })
    const past = makeCommitment({ id: 'past', targets: [makeTarget({ due: '2026-10-31' })] })
    const shut = makeCommitment({ id: 'shut', closed: { date: '2026-03-01', reason: makeText() } })
    const { items } = at(
      [early, past, shut, direction({ id: 'idea' }), direction({ id: 'idea2' })],
      [report('early', '2026-11-01'), report('past', '2026-06-30')],
    )
    expect(buildJudgeable(items)).toEqual({
      total: 5,
      judged: 0,
      rest: [
        { status: 'no-number', count: 2 },
        { status: 'overdue-unverified', count: 1 },
        { status: 'too-early', count: 1 },
        { status: 'closed', count: 1 },
      ],
    })
    expect(REASONS[0]).toBe('no-number')
  })
})

describe('completeness', () => {
  it('counts what each kind has, only where it applies', () => {
    const { items } = at(
      [
        makeCommitment({ id: 'flow', measure: makeMeasure({ basis: 'annual-flow', baseline: null }) }),
        makeCommitment({
          id: 'stock',
          measure: makeMeasure({ basis: 'stock', baseline: null }),
          targets: [makeTarget({ due: null })],
        }),
        makeCommitment({ id: 'based', measure: makeMeasure({ basis: 'stock' }) }),
        makeCommitment({ id: 'held', measure: makeMeasure({ basis: 'rate', direction: 'hold', baseline: null }) }),
        makeCommitment({
          id: 'falling',
          measure: makeMeasure({ basis: 'cumulative', direction: 'decrease', baseline: null }),
          targets: [makeTarget({ value: 1 })],
        }),
        steps({ id: 'steps', milestones: [makeMilestone({ due: '2027' })] }),
        direction({ id: 'idea' }),
      ],
      [report('flow', '2026-11-01'), report('based', '2026-11-01', { value: 300_000 }), report('stock', '2026-02-25')],
    )
    expect(completenessOf(items)).toEqual({
      judged: { has: 2, of: 7 },
      number: { has: 6, of: 7 },
      deadline: { has: 5, of: 7 },
      baseline: { has: 1, of: 3 },
      report: { has: 3, of: 7 },
      fresh: { has: 1, of: 6 },
    })
  })

  it('agrees with counting item by item, and each row with choosing it alone', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom('region' as const, 'unit' as const), ({ index, view, selection }, by) => {
        const rows = completenessBy(selection.items, { by, regions: view.region }, index)
        for (const { key, count, fields } of rows) {
          const { items } = select(index, { ...view, [by]: [key] }, AS_OF)
          expect(count).toBe(items.length)
          for (const field of FIELDS) {
            const answers = items.map((item) => hasField(item, field)).filter((answer) => answer !== null)
            expect(fields[field]).toEqual({ has: answers.filter(Boolean).length, of: answers.length })
          }
        }
        const sum = rows.reduce((so, { count }) => so + count, 0)
        expect(by === 'unit' ? sum : Math.min(sum, selection.items.length)).toBe(selection.items.length)
      }),
    )
  })

  it('sorts worst first, the larger gap before the smaller, and what does not apply last', () => {
    const row = (key: string, has: number, of: number) => {
      const tally = { has, of }
      return {
        key,
        count: of,
        fields: { judged: tally, number: tally, deadline: tally, baseline: tally, report: tally, fresh: tally },
      }
    }
    const rows = [row('half', 1, 2), row('none', 0, 1), row('never', 0, 0), row('nothing', 0, 4), row('whole', 3, 3)]
    const keys = (by: 'report' | 'count', reversed: boolean) =>
      sortCompleteness(rows, { by, reversed }).map(({ key }) => key)
    expect(keys('report', false)).toEqual(['nothing', 'none', 'half', 'whole', 'never'])
    expect(keys('report', true)).toEqual(['whole', 'half', 'none', 'nothing', 'never'])
    expect(keys('count', false)).toEqual(['nothing', 'whole', 'half', 'none', 'never'])
    expect(keys('count', true)).toEqual(['never', 'none', 'half', 'whole', 'nothing'])
  })
})

describe('sources', () => {
  it('counts each item once by its strongest and once by its weakest source', () => {
    const cites = (...sources: readonly string[]) => sources.map((source) => makeCitation({ source }))
    const { items, index } = at(
      [
        makeCommitment({ id: 'a' }),
        makeCommitment({ id: 'b', citations: cites('mirror', 'mirror') }),
        makeCommitment({ id: 'c', citations: cites('speech', 'mirror') }),
      ],
      [
        report('a', '2026-06-30', { citation: makeCitation({ source: 'lead' }) }),
        report('a', '2027-06-30', { citation: makeCitation({ source: 'mirror' }) }),
      ],
    )
    expect(buildSources(items, index)).toEqual({
      strengths: [
        { strength: 'A', strongest: 2, weakest: 0 },
        { strength: 'B', strongest: 1, weakest: 2 },
        { strength: 'C', strongest: 0, weakest: 1 },
      ],
      kinds: [
        { kind: 'speech', sources: 1, items: 2, only: 0 },
        { kind: 'mirror', sources: 1, items: 2, only: 1 },
        { kind: 'press', sources: 1, items: 1, only: 0 },
      ],
    })
  })
})

describe('the silence radar', () => {
  const ids = (radar: ReturnType<typeof buildRadar>) =>
    radar.map(
      ({ unit, entries }) =>
        `${unit} ${entries.map(({ item, why, months }) => `${item.commitment.id}:${why}:${months}`).join(' ')}`,
    )

  it('[V6] asks each unit for what it owes; what is equally urgent oldest first, and of equally urgent units the one that owes more', () => {
    const commitments = [
      makeCommitment({ id: 'fresh', lead: 'bureau' }),
      makeCommitment({ id: 'due' }),
      makeCommitment({ id: 'silent' }),
      makeCommitment({ id: 'never', lead: 'bureau', announced: '2026-02-20' }),
      makeCommitment({ id: 'met', lead: 'bureau' }),
      makeCommitment({ id: 'shut', closed: { date: '2026-03-01', reason: makeText() } }),
      direction({ id: 'idea' }),
      direction({ id: 'spoken', lead: 'bureau' }),
      steps({ id: 'steps', milestones: [makeMilestone({ due: '2027' })], announced: '2026-11-10' }),
    ]
    const { items } = at(commitments, [
      report('fresh', '2026-11-01'),
      report('due', '2026-07-31'),
      report('silent', '2026-02-28'),
      report('silent', '2026-08-31', { value: undefined, stage: 'under-way' }),
      report('met', '2026-03-01', { value: 300_000 }),
      report('spoken', '2026-04-30', { value: undefined }),
    ])
    expect(ids(buildRadar(items))).toEqual([
      'office silent:silent:8 due:due:3 steps:never:0',
      'bureau never:never:9 spoken:silent:6',
    ])
    expect(buildRadar(items)[0]?.entries[0]).toMatchObject({
      since: '2026-02-28',
      missed: 2,
      latest: { id: 'silent-2026-02-28' },
    })
  })

  it('[V6] asks the most urgent first: overdue, due within a quarter, of years that are over, due later, without a deadline', () => {
    const dues = ['2029', '2026-12-31', null, '2026-06', '2027-01-31', '2026-05', '2031', '2026-11-30']
    const flow = { measure: makeMeasure({ basis: 'annual-flow', baseline: null }), announced: '2024-01-10' }
    const { items } = at([
      ...dues.map((due, number) => makeCommitment({ id: `c${number}-${due}`, targets: [makeTarget({ due })] })),
      ...['2024', '2025'].map((due) =>
        makeCommitment({ id: due, ...flow, lead: 'bureau', targets: [makeTarget({ due, since: '2024-01-10' })] }),
      ),
    ])
    expect(buildRadar(items).map(({ entries }) => entries.map(({ item }) => item.commitment.id))).toEqual([
      ['c5-2026-05', 'c3-2026-06', 'c7-2026-11-30', 'c1-2026-12-31', 'c4-2027-01-31', 'c0-2029', 'c6-2031', 'c2-null'],
      ['2025', '2024'],
    ])
    const all = buildRadar(items).flatMap(({ entries }) => entries.map(({ item }) => item))
    expect(all.toSorted(compareUrgency).map(({ commitment }) => commitment.id)).toEqual([
      'c5-2026-05',
      'c3-2026-06',
      'c7-2026-11-30',
      'c1-2026-12-31',
      'c4-2027-01-31',
      '2025',
      '2024',
      'c0-2029',
      'c6-2031',
      'c2-null',
    ])
  })

  it('[V6] no question stands before one that is more urgent', () => {
    fc.assert(
      fc.property(runs, ({ selection: { items } }) => {
        for (const { entries } of buildRadar(items)) {
          const asked = entries.map(({ item }) => item)
          expect(asked.toSorted(compareUrgency)).toEqual(asked)
        }
        const firsts = buildRadar(items).flatMap(({ entries }) => entries.slice(0, 1).map(({ item }) => item))
        expect(firsts.toSorted(compareUrgency)).toEqual(firsts)
      }),
    )
  })

  it('[V6] asks once for every open item that is not fresh and can owe a report, for every one that is past its deadline unverified, and for no other', () => {
    fc.assert(
      fc.property(runs, ({ selection: { items } }) => {
        const asked = buildRadar(items).flatMap(({ entries }) => entries.map(({ item }) => item.commitment.id))
        const owing = items.filter(
          ({ commitment, assessment: { verdict, freshness, target, milestones, deadline } }) => {
            if (verdict === 'met' || verdict === 'closed') return false
            const owes = (commitment.kind === 'measured' && target) || (milestones && milestones.total > 0) || deadline
            if (verdict === 'overdue-unverified') return true
            return freshness === null ? Boolean(owes) : freshness.state !== 'fresh'
          },
        )
        expect(asked.sort()).toEqual(owing.map(({ commitment }) => commitment.id).sort())
      }),
    )
  })
})
