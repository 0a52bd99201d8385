import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { indexLedger } from './index-ledger.ts'
import type { Commitment, Report } from './ledger.ts'
import { commitment, DEFAULT_RULE, figure, ledgerOf, measured } from './testing/build.ts'
import type { Total } from './totals.ts'
import { totalOf } from './totals.ts'

function totalFor(
  commitments: readonly Commitment[],
  reports: readonly Report[] = [],
  others: readonly Commitment[] = [],
): Total {
  const index = indexLedger(ledgerOf([...commitments, ...others], reports))
  const items = commitments.map((of) => ({ commitment: of, assessment: assess(index, of, '2026-11-23', DEFAULT_RULE) }))
  return totalOf(items, index)
}

const one = measured({}, [{ value: 100 }], { id: 'one' })
const two = measured({}, [{ value: 40 }], { id: 'two' })

describe('totalOf', () => {
  it('[V11] adds targets in force and latest figures', () => {
    const reports = [figure('2026-03-31', 10, { commitment: 'one' }), figure('2026-06-30', 25, { commitment: 'one' })]
    expect(totalFor([one, two], reports)).toEqual({
      ok: true,
      unit: 'racks',
      period: { from: 2026, to: 2026 },
      count: 2,
      target: 140,
      reported: 25,
      reportedBy: 1,
    })
  })

  it('[V11] nothing reported is not zero', () => {
    expect(totalFor([one, two])).toMatchObject({ ok: true, reported: null, reportedBy: 0 })
  })

  it('[V11] a single commitment without a deadline is its own total', () => {
    expect(totalFor([measured({}, [{ due: null }])])).toMatchObject({ ok: true, period: null, target: 100 })
  })

  it.each<[string, readonly Commitment[], string]>([
    ['nothing at all', [], 'empty'],
    ['a direction among them', [one, commitment({ id: 'direction' })], 'not-measured'],
    ['a target not yet known', [one, measured({}, [{ since: '2027-01-01' }], { id: 'later' })], 'not-measured'],
    ['two units', [one, measured({ unit: 'percent' }, [{}], { id: 'other' })], 'mixed-units'],
    ['a unit that does not add up', [measured({ unit: 'percent' }, [{}])], 'not-additive'],
    ['a unit the ledger does not know', [measured({ unit: 'unknown' }, [{}])], 'not-additive'],
    ['rates', [measured({ basis: 'rate' }, [{}])], 'not-additive'],
    ['a stock and a flow', [one, measured({ basis: 'annual-flow' }, [{}], { id: 'other' })], 'mixed-bases'],
    ['two directions', [one, measured({ direction: 'decrease' }, [{}], { id: 'other' })], 'mixed-bases'],
    [
      'two metrics of one unit',
      [one, measured({ metric: { zh: '另一项', en: 'Other' } }, [{}], { id: 'other' })],
      'mixed-bases',
    ],
    ['two years', [one, measured({}, [{ due: '2027' }], { id: 'other' })], 'mixed-periods'],
    ['a year and a range', [one, measured({}, [{ due: '2026/2027' }], { id: 'other' })], 'mixed-periods'],
    ['no deadlines', [measured({}, [{ due: null }]), measured({}, [{ due: null }], { id: 'other' })], 'mixed-periods'],
    ['one that restates the other', [one, { ...two, restates: ['one'] }], 'restated'],
  ])('[V11] %s: %s', (_, commitments, reason) => {
    expect(totalFor(commitments)).toEqual({ ok: false, reason })
  })

  it('[V11] two that restate a third, even through another, count it twice', () => {
    const root = measured({}, [{}], { id: 'root' })
    const middle = measured({}, [{}], { id: 'middle', restates: ['root'] })
    const restating = [
      { ...one, restates: ['root'] },
      { ...two, restates: ['middle'] },
    ]
    expect(totalFor(restating, [], [root, middle])).toEqual({ ok: false, reason: 'restated' })
    expect(totalFor([one, two], [], [root, middle]).ok).toBe(true)
  })
})
