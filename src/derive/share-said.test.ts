import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'
import { makeCommitment, makeLedger, makeMeasure, makeMilestone, makeReport, makeTarget } from '#mocks/make.ts'
import { assessAll } from './selection/assess-all.ts'
import type { Item } from './selection/selection.ts'
import { incrementSaid, shareSaid } from './share-said.ts'
import { aLedger, AS_OF } from './testing/random-ledger.ts'

function said(commitment: Partial<Commitment>, reports: readonly Report[]) {
  const ledger = makeLedger({ commitments: [makeCommitment(commitment)], reports: [...reports] })
  const [item] = assessAll(indexLedger(ledger), '2026-11-23', null).items
  if (!item) throw new Error('the commitment is not known on that day')
  return { said: shareSaid(item.assessment), assessment: item.assessment }
}

const citation = makeReport().citation
const baseline = { value: 100, date: '2025-12-31', citation }
const ofSteps = { kind: 'milestone', measure: undefined, targets: [], milestones: [makeMilestone()] } as const

describe('the share that is said of an item', () => {
  it('[V1] is figure ÷ target, with the expected figure ÷ target beside it, also where a baseline is stated', () => {
    const raised = { measure: makeMeasure({ baseline }), targets: [makeTarget({ value: 200 })] }
    const { said: share, assessment } = said(raised, [makeReport({ value: 150, date: '2026-06-30' })])
    expect(assessment.completion).toEqual({ low: 0.5, high: 0.5 })
    expect(share).toMatchObject({ by: 'attainment', share: { low: 0.75, high: 0.75 } })
    const expected = assessment.expected?.low ?? Number.NaN
    expect(share?.expected?.low).toBeCloseTo((100 + expected * 100) / 200, 12)
  })

  it('[V2] is the way from the baseline where the target is to fall', () => {
    const falling = { measure: makeMeasure({ direction: 'decrease', baseline }), targets: [makeTarget({ value: 60 })] }
    const { said: share, assessment } = said(falling, [makeReport({ value: 90 })])
    expect(share).toEqual({ by: 'increment', share: { low: 0.25, high: 0.25 }, expected: assessment.expected })
  })

  it('[V9] is the steps reached of all, and unknown while none was reported done', () => {
    expect(said(ofSteps, []).said).toBeNull()
    const staged = makeReport({ value: undefined, stage: 'under-way' })
    expect(said(ofSteps, [staged]).said).toBeNull()
  })

  it('[V2] names the increment only where a baseline other than 0 is stated', () => {
    const one = makeCommitment({ measure: makeMeasure({ baseline }) })
    const zero = makeCommitment({ measure: makeMeasure({ baseline: { ...baseline, value: 0 } }) })
    const of = (commitment: Commitment) => incrementSaid(commitment, said(commitment, [makeReport()]).assessment)
    expect(of(one)).not.toBeNull()
    expect([of(zero), of(makeCommitment({}))]).toEqual([null, null])
  })

  it('[V4] lies on the side of what was expected that the gap says, whatever the ledger', () => {
    const contradicts = ({ commitment: { measure }, assessment }: Item) => {
      const { figure, target, gapPoints, baseline: from } = assessment
      const share = shareSaid(assessment)
      if (assessment.milestones === null && figure === null) return share !== null
      if (!share?.expected || !gapPoints || !from || !measure || !target || isLimit(measure, target)) return false
      if (![gapPoints, from, share.share].every(isExact)) return false
      const difference = share.share.low - share.expected.low
      return Math.abs(difference) > 1e-9 && Math.sign(difference) !== Math.sign(gapPoints.low)
    }
    expect.hasAssertions()
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        expect(assessAll(indexLedger(ledger), AS_OF, null).items.filter(contradicts)).toEqual([])
      }),
    )
  })
})
