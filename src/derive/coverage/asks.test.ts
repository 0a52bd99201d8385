import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { urgencyWords } from '#src/format/coverage/urgency.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeMeasure, makeOrganisation, makeTarget } from '#mocks/make.ts'
import { SOON_DAYS } from '../is-open.ts'
import { buildOverdue } from '../overdue.ts'
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
  it('[V6] asks for what the radar asks for, neither more nor less, and counts what is urgent', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const { items } = select(indexLedger(ledger), view, AS_OF)
        const asks = buildAsks(items)
        const byUnit = new Map(buildRadar(items).map(({ unit, entries }) => [unit, entries]))
        expect(new Map(asks.map(({ unit, entries }) => [unit, entries]))).toEqual(byUnit)
        const urgent = asks.map(({ entries, overdue, soon }) => {
          const days = entries.map(({ item }) => item.assessment.daysLeft ?? Infinity)
          expect(overdue?.count ?? 0).toBe(days.filter((each) => each < 0).length)
          expect(soon?.count ?? 0).toBe(days.filter((each) => each >= 0 && each <= SOON_DAYS).length)
          return (overdue?.count ?? 0) + (soon?.count ?? 0)
        })
        expect(urgent).toEqual(urgent.toSorted((a, b) => b - a))
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
      '1项逾期183天，1项剩31天',
      '1项剩31天',
      '1项剩31天',
      '',
    ])
    expect(asks.map((ask) => urgencyWords(ask, 'en').join(', '))[0]).toBe('1 overdue by 183 days, 1 due in 31 days')
  })

  it.each([
    [
      'days that differ, by their longest',
      ['2026-05', '2026-10-31'],
      {},
      '2项逾期，最久183天',
      '2 overdue, by up to 183 days',
    ],
    ['one day left for both', ['2026-12-31', '2026'], {}, '2项剩31天', '2 due in 31 days'],
    ['days ahead that differ', ['2026-12-10', '2026-12-31'], {}, '2项31天内到期', '2 due within 31 days'],
    ['today', ['2026-11-30'], {}, '1项今天到期', '1 due today'],
    [
      'a year that is over: no days',
      ['2025'],
      { ...ofOneYear, announced: '2025-01-10' },
      '1项期限已过',
      '1 past the deadline',
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
