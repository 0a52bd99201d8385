import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { SORT_KEYS, type SortKey } from '#src/url/view.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeTarget,
  makeText,
} from '#mocks/make.ts'
import { assessAll } from './assess-all.ts'
import { defaultOrderInSteps } from './default-order.ts'
import { shareSaid } from '../share-said.ts'
import { compareCodeUnits, orderInSteps, type CompareText } from './order.ts'
import type { Item } from './selection.ts'
import { aLedger, AS_OF } from '../testing/random-ledger.ts'

const orderItems = (...args: Parameters<typeof orderInSteps>) => runSteps(orderInSteps(...args))
const inDefaultOrder = (items: readonly Item[]) => runSteps(defaultOrderInSteps(items))
const ids = (items: readonly Item[]) => items.map(({ commitment }) => commitment.id)

/** What the order must follow, read plainly from the item; null: unknown. */
function keyOf({ commitment, assessment }: Item, key: SortKey): number | string | null {
  const middle = (interval: { low: number; high: number } | null) => interval && (interval.low + interval.high) / 2
  switch (key) {
    case 'due':
      return assessment.deadline?.last ?? null
    case 'title':
      return commitment.title.zh
    case 'region':
      return ['100000', '990000', '990100', '990101', '990102', '990200', '990300'].findIndex((code) =>
        commitment.regions.includes(code),
      )
    case 'sector':
      return ['computing', 'logistics', 'farming'].findIndex((id) => commitment.sectors.includes(id))
    case 'gap':
      return middle(assessment.gapPoints)
    case 'completion':
      return middle(shareSaid(assessment)?.share ?? null)
    case 'figure':
      return assessment.figure?.value ?? null
    case 'target':
      return assessment.target?.value ?? null
    case 'age':
      return assessment.reports.length === 0
        ? null
        : 3000 - Number((assessment.figure?.report ?? assessment.reports.at(-1))?.date.replaceAll('-', ''))
    case 'unit':
    case 'status':
      return 0
    default:
      return assertNever(key)
  }
}

const isSorted = (values: readonly (number | string)[]) =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? value) <= value)

describe('orderInSteps', () => {
  it.each(SORT_KEYS)('orders by %s in both directions: everything once, unknown last, ties as they came', (key) => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const { index, items } = assessAll(indexLedger(ledger), AS_OF, null)
        const context = { index, lang: 'zh', compareText: compareCodeUnits } as const
        const up = [...orderItems(items, { key, reversed: false }, context)]
        const down = [...orderItems(items, { key, reversed: true }, context)]
        const places = items.map((_, place) => place)
        expect(up.toSorted((a, b) => a - b)).toEqual(places)
        expect(down.toSorted((a, b) => a - b)).toEqual(places)
        if (key === 'unit' || key === 'status') return
        const keyAt = (place: number) => {
          const item = items[place]
          return item ? keyOf(item, key) : null
        }
        const known = (order: readonly number[]) => order.map(keyAt).filter((value) => value !== null)
        expect(isSorted(known(up))).toBe(true)
        expect(isSorted(known(down).toReversed())).toBe(true)
        for (const order of [up, down]) {
          expect(order.map((place) => keyAt(place) === null).join(' ')).not.toContain('true false')
          expect(
            order.every(
              (place, at) => at === 0 || keyAt(place) !== keyAt(order[at - 1] ?? -1) || place > (order[at - 1] ?? -1),
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  const organisations = [
    makeOrganisation({ id: 'a', name: makeText('丙') }),
    makeOrganisation({ id: 'b', name: makeText('甲') }),
  ]
  const ledger = makeLedger({
    regions: [makeRegion({ code: '990000', parent: null }), makeRegion()],
    organisations,
    commitments: [
      makeCommitment({ id: 'c1', title: makeText('乙', 'zeta'), lead: 'a' }),
      makeCommitment({ id: 'c2', title: makeText('甲', 'alpha'), lead: 'b' }),
      makeCommitment({ id: 'c3', title: makeText('丙', 'Alpha'), lead: 'a' }),
    ],
    reports: [],
  })
  const { index, items } = assessAll(indexLedger(ledger), AS_OF, null)
  const order = (key: SortKey, lang: 'zh' | 'en', reversed: boolean, compareText: CompareText) =>
    [...orderItems(items, { key, reversed }, { index, lang, compareText })].map((place) => items[place]?.commitment.id)
  const given: CompareText = (a, b) => '甲乙丙'.indexOf(a) - '甲乙丙'.indexOf(b)
  const ignoringCase: CompareText = (a, b) => compareCodeUnits(a.toLowerCase(), b.toLowerCase())

  it('compares texts as it is told, in the language of the view', () => {
    expect(order('title', 'zh', false, given)).toEqual(['c2', 'c1', 'c3'])
    expect(order('title', 'zh', true, given)).toEqual(['c3', 'c1', 'c2'])
    expect(order('unit', 'zh', false, given)).toEqual(['c2', 'c1', 'c3'])
  })

  it('takes texts that compare as equal for a tie, both ways', () => {
    expect(order('title', 'en', false, ignoringCase)).toEqual(['c2', 'c3', 'c1'])
    expect(order('title', 'en', true, ignoringCase)).toEqual(['c1', 'c2', 'c3'])
  })
})

describe('defaultOrderInSteps', () => {
  const measured = (id: string, due: string | null, values: Record<string, number> = {}) => ({
    commitment: makeCommitment({ id, targets: [makeTarget({ due })] }),
    reports: Object.entries(values).map(([date, value]) =>
      makeReport({ id: `${id}-${date}`, commitment: id, date, recorded: date, value }),
    ),
  })
  const yearly = (id: string, due: string) => ({
    commitment: makeCommitment({
      id,
      targets: [makeTarget({ due })],
      measure: makeMeasure({ basis: 'annual-rate' }),
    }),
    reports: [makeReport({ id, commitment: id, date: `${due}-12-31`, recorded: `${due}-12-31`, value: 1 })],
  })
  const cases = [
    measured('met', '2026-12-31', { '2026-11-01': 300_000 }),
    { commitment: makeCommitment({ id: 'closed', closed: { date: '2026-10-01', reason: makeText() } }), reports: [] },
    {
      commitment: makeCommitment({ id: 'direction', kind: 'direction', measure: undefined, targets: [] }),
      reports: [],
    },
    measured('on-track', '2026-12-31', { '2026-11-01': 280_000 }),
    measured('unjudged-later', '2028'),
    measured('unjudged-sooner', '2027'),
    measured('unjudged-open', null),
    measured('far-behind', '2026-12-31', { '2026-11-01': 1000 }),
    measured('behind', '2026-12-31', { '2026-11-01': 200_000 }),
    measured('slightly-behind', '2026-12-31', { '2026-11-01': 240_000 }),
    measured('unverified', '2026-10-31', { '2026-09-30': 100 }),
    measured('overdue', '2026-10-31', { '2026-10-31': 100 }),
    yearly('year-before-last', '2024'),
    yearly('last-year', '2025'),
    measured('overdue-before', '2026-09-30', { '2026-10-31': 100 }),
  ]
  const ledger = makeLedger({
    commitments: cases.map((each) => each.commitment),
    reports: cases.flatMap((each) => each.reports),
  })

  it('puts what needs attention first', () => {
    const { items } = assessAll(indexLedger(ledger), '2026-11-23', null)
    const ordered = inDefaultOrder(items)
    expect(ids(ordered.items)).toEqual([
      'overdue-before',
      'overdue',
      'last-year',
      'year-before-last',
      'far-behind',
      'behind',
      'unverified',
      'slightly-behind',
      'unjudged-sooner',
      'unjudged-later',
      'on-track',
      'unjudged-open',
      'direction',
      'met',
      'closed',
    ])
    expect([...ordered.places].map((place) => items[place])).toEqual(ordered.items)
  })

  it('is a total order that does not depend on where it started', () => {
    fc.assert(
      fc.property(aLedger(), (random) => {
        const { items } = assessAll(indexLedger(random), AS_OF, null)
        const once = inDefaultOrder(items).items
        expect(ids(once).toSorted()).toEqual(ids(items).toSorted())
        expect(ids(inDefaultOrder(once).items)).toEqual(ids(once))
      }),
    )
  })
})
