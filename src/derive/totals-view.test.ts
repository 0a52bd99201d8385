import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Measure, Report, Target } from '#src/domain/ledger.ts'
import { totalOf } from '#src/domain/totals.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { select } from './selection/select.ts'
import { buildTotals } from './totals-view.ts'

const AS_OF = '2026-11-23'
const made = (
  id: string,
  measure: Partial<Measure> = {},
  target: Partial<Target> = {},
  change: Partial<Commitment> = {},
) => makeCommitment({ id, measure: makeMeasure(measure), targets: [makeTarget({ value: 100, ...target })], ...change })
const view = (commitments: readonly Commitment[], reports: readonly Report[] = []) => {
  const index = indexLedger(
    makeLedger({ commitments, reports, units: [makeUnit(), makeUnit({ id: 'percent', additive: false })] }),
  )
  const { items } = select(index, DEFAULT_VIEW, AS_OF)
  return { index, items, totals: buildTotals(items, index) }
}
const ids = (items: readonly { readonly commitment: Commitment }[]) =>
  items.map(({ commitment }) => commitment.id).sort()
const report = (commitment: string, value: number, date = '2026-10-31') =>
  makeReport({ id: `${commitment}-r`, commitment, value, date, recorded: date })
const other = makeText('另一指标')

describe('buildTotals', () => {
  it('[V11] adds up what shares unit, metric, basis and period', () => {
    const { totals } = view(
      [made('a'), made('b', {}, { comparator: 'about' }), made('c')],
      [report('a', 10), report('b', 20, '2026-09-30')],
    )
    expect(totals).toMatchObject({
      measured: 3,
      refused: [],
      offered: [{ inexact: 1, leftOut: [], nested: false, figureDates: { from: '2026-09-30', to: '2026-10-31' } }],
    })
    expect(totals.offered[0]?.total).toMatchObject({ count: 3, target: 300, reported: 30, reportedBy: 2 })
  })

  it('[V11] refuses a unit that mixes, says why, and still offers what adds up within it', () => {
    const { totals } = view([
      made('a'),
      made('b'),
      made('later', {}, { due: '2028' }),
      made('open', {}, { due: null }),
      made('open2', {}, { due: null }),
      made('else', { metric: other }),
    ])
    expect(totals.offered.map(({ items }) => ids(items))).toEqual([['a', 'b']])
    expect(totals.refused).toMatchObject([{ unit: 'rack', reason: 'mixed-bases', count: 6, clashes: [] }])
    expect(totals.refused[0]?.classes.map(({ period, items }) => [period?.from ?? 'none', ids(items).join()])).toEqual([
      [2026, 'a,b'],
      ['none', 'open,open2'],
      [2026, 'else'],
      [2028, 'later'],
    ])
  })

  it.each([
    ['not-additive', [made('a', { unit: 'percent' }), made('b', { unit: 'percent' })]],
    ['not-additive', [made('a', { basis: 'rate' }), made('b', { basis: 'rate' })]],
    ['mixed-periods', [made('a', {}, { due: null }), made('b', {}, { due: null })]],
    ['restated', [made('a'), made('b', {}, {}, { restates: ['a'] })]],
  ] as const)('[V11] offers nothing where a whole unit is %s', (reason, commitments) => {
    expect(view(commitments).totals).toMatchObject({ offered: [], refused: [{ reason, count: 2 }] })
  })

  it('[V11] counts nothing twice: what restates another is left out and named', () => {
    const { totals } = view([
      made('again', {}, {}, { restates: ['middle'] }),
      made('middle', { metric: other }, {}, { restates: ['root'] }),
      made('root'),
      made('b'),
    ])
    const [offered] = totals.offered
    expect(ids(offered?.items ?? [])).toEqual(['b', 'root'])
    expect(offered?.leftOut.map(({ item, of }) => `${item.commitment.id} ${of.commitment.id}`)).toEqual(['again root'])
    expect(offered?.total).toMatchObject({ target: 200, count: 2 })
    expect(totals.refused[0]?.clashes.map(({ item }) => item.commitment.id)).toEqual(['middle', 'again'])
  })

  it('[V11] has nothing to say of one item, of items without a number, and of none', () => {
    expect(
      view([
        made('a', { unit: 'percent' }),
        makeCommitment({ id: 'idea', kind: 'direction', measure: undefined, targets: [] }),
      ]).totals,
    ).toEqual({ measured: 1, offered: [], refused: [] })
    expect(view([]).totals).toEqual({ measured: 0, offered: [], refused: [] })
  })

  it('[V11] warns where one region holds another', () => {
    expect(view([made('a'), made('b', {}, {}, { regions: ['990000'] })]).totals.offered[0]?.nested).toBe(true)
  })

  it('[V11] every offered total is the domain’s, over items of which each stands in one total at most, and is as large as can be', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        measure: fc.record({
          metric: fc.constantFrom(other, makeText('甲')),
          basis: fc.constantFrom('stock' as const, 'rate' as const),
          unit: fc.constantFrom('rack', 'rack', 'percent'),
        }),
        due: fc.constantFrom('2026', '2026-12-31', '2027', null),
        restates: fc.subarray(['a', 'b', 'c'], { maxLength: 1 }),
        value: fc.option(fc.integer({ min: 0, max: 200 })),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(some, (drafts) => {
        const commitments = drafts.map(({ id, measure, due, restates }) =>
          made(id, measure, { due }, { restates: restates.filter((each) => each !== id) }),
        )
        const { index, items, totals } = view(
          commitments,
          drafts.flatMap(({ id, value }) => (value === null ? [] : [report(id, value)])),
        )
        const inTotals = totals.offered.flatMap((offered) => ids(offered.items))
        expect(new Set(inTotals).size).toBe(inTotals.length)
        for (const offered of totals.offered) {
          expect(offered.total).toEqual(totalOf(offered.items, index))
          expect(offered.total.target).toBe(offered.items.length * 100)
          const inside = new Set(ids(offered.items))
          for (const item of items.filter(({ commitment }) => !inside.has(commitment.id)))
            expect(totalOf([...offered.items, item], index).ok).toBe(false)
        }
        for (const unit of ['rack', 'percent']) {
          const group = items.filter(({ commitment }) => commitment.measure?.unit === unit)
          const whole = totalOf(group, index)
          const told = totals.refused.find((refused) => refused.unit === unit)
          expect(told?.reason).toBe(whole.ok || group.length < 2 ? undefined : whole.reason)
        }
        const somePairAdds = items.some((one) => items.some((two) => one !== two && totalOf([one, two], index).ok))
        expect(totals.offered.length > 0).toBe(somePairAdds)
      }),
    )
  })
})
