import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeMeasure, makeOrganisation, makeTarget } from '#mocks/make.ts'
import { SOON_DAYS } from '../is-open.ts'
import { buildOverdue } from '../overdue.ts'
import { bucketOf } from '../status-strip.ts'
import { select } from '../selection/select.ts'
import { aLedger, AS_OF, aView } from '../testing/random-ledger.ts'
import { buildAsks } from './asks.ts'
import { buildRadar } from './radar.ts'

const TODAY = '2026-11-30'
const UNITS = ['early', 'late', 'many', 'busy']
const owed = (id: string, lead: string, due: string | null, change: Partial<Commitment> = {}) =>
  makeCommitment({ id, lead, targets: [makeTarget({ due })], ...change })
const itemsOf = (commitments: readonly Commitment[]) =>
  select(
    indexLedger(makeLedger({ commitments, reports: [], organisations: UNITS.map((id) => makeOrganisation({ id })) })),
    DEFAULT_VIEW,
    TODAY,
  ).items
const ofOneYear = { measure: makeMeasure({ basis: 'annual-flow', baseline: null }) }

describe('buildAsks', () => {
  it('[V6] asks for what the radar asks for, in its order, neither more nor less, and counts what is urgent, each item in one state', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const { items } = select(indexLedger(ledger), view, AS_OF)
        const asks = buildAsks(items)
        expect(asks.map(({ unit, entries }) => ({ unit, entries }))).toEqual(buildRadar(items))
        for (const { entries, urgent } of asks) {
          const days = entries.map(({ item }) => item.assessment.daysLeft ?? Infinity)
          const counted = (soon: boolean) =>
            urgent.filter(({ state }) => (state === 'soon') === soon).reduce((sum, { count }) => sum + count, 0)
          expect(counted(false)).toBe(days.filter((each) => each < 0).length)
          expect(counted(true)).toBe(days.filter((each) => each >= 0 && each <= SOON_DAYS).length)
          for (const { state, count } of urgent)
            expect(count).toBeLessThanOrEqual(
              entries.filter(({ item }) => state === 'soon' || bucketOf(item.assessment) === state).length,
            )
        }
      }),
    )
  })

  it('puts the most urgent first, then the most items; a unit without urgent ones too', () => {
    const asks = buildAsks(
      itemsOf([
        owed('m1', 'many', null),
        owed('m2', 'many', null),
        owed('e1', 'early', '2026-12-31'),
        owed('b1', 'busy', '2026-12-31'),
        owed('b2', 'busy', null),
        owed('l1', 'late', '2026-05'),
        owed('l2', 'late', '2026-12-31'),
        owed('l3', 'late', '2029/2031'),
      ]),
    )
    expect(asks.map(({ unit }) => unit)).toEqual(['late', 'busy', 'early', 'many'])
    expect(asks.map((ask) => urgencyWords(ask, 'zh').join('，'))).toEqual([
      '1项逾期待核实（183天），1项剩31天',
      '1项剩31天',
      '1项剩31天',
      '',
    ])
    expect(asks.map((ask) => urgencyWords(ask, 'en').join(', '))[0]).toBe(
      '1 overdue, unverified (183 days), 1 due in 31 days',
    )
  })

  it.each([
    [
      'days that differ, by their longest',
      ['2026-05', '2026-10-31'],
      {},
      '2项逾期待核实（最久183天）',
      '2 overdue, unverified (≤ 183 days)',
    ],
    ['one day left for both', ['2026-12-31', '2026'], {}, '2项剩31天', '2 due in 31 days'],
    ['days ahead that differ', ['2026-12-10', '2026-12-31'], {}, '2项31天内到期', '2 due within 31 days'],
    ['today', ['2026-11-30'], {}, '1项今天到期', '1 due today'],
    [
      'a year that is over: no days',
      ['2025'],
      { ...ofOneYear, announced: '2025-01-10' },
      '往年1项逾期待核实',
      '1 overdue, unverified (past years)',
    ],
    [
      'a direction whose day is past: nothing that could be met',
      ['2026-05'],
      { kind: 'direction', measure: undefined },
      '1项期限已过（183天）',
      '1 past the deadline (183 days)',
    ],
  ] as const)('says %s', (_, dues, change, zh, en) => {
    const items = itemsOf(dues.map((due, at) => owed(`c${at}`, 'late', due, change)))
    const [ask] = buildAsks(items)
    expect(ask && urgencyWords(ask, 'zh')).toEqual([zh])
    expect(ask && urgencyWords(ask, 'en')).toEqual([en])
  })
})

describe('buildOverdue', () => {
  it('lists what is past its day, the longest first, and no year that is over', () => {
    const items = itemsOf([
      owed('a', 'late', '2026-10-31'),
      owed('b', 'late', '2026-05'),
      owed('c', 'late', '2026-12-31'),
      owed('d', 'late', '2025', { ...ofOneYear, announced: '2025-01-10' }),
    ])
    expect(buildOverdue(items).map(({ commitment }) => commitment.id)).toEqual(['b', 'a'])
  })
})
