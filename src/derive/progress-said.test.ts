import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '#src/domain/assessment.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { makeCommitment, makeLedger, makeMeasure, makeMilestone, makeReport, makeTarget } from '#mocks/make.ts'
import { progressReported, progressSaid } from './progress-said.ts'
import { assessAll } from './selection/assess-all.ts'
import { aLedger, AS_OF } from './testing/random-ledger.ts'

function assessed(commitment: Partial<Commitment>, reports: readonly Report[]): Assessment {
  const ledger = makeLedger({ commitments: [makeCommitment(commitment)], reports: [...reports] })
  const [item] = assessAll(indexLedger(ledger), '2026-11-23', null).items
  if (!item) throw new Error('the commitment is not known on that day')
  return item.assessment
}

const staged = makeReport({ value: undefined, stage: 'under-way' })
const ofSteps = { kind: 'milestone', measure: undefined, targets: [], milestones: [makeMilestone()] } as const
const later = { measure: makeMeasure(), targets: [makeTarget({ since: '2026-12-01' })] }

describe('what is said of an item’s progress', () => {
  it.each<[string, Partial<Commitment>, readonly Report[], string, string]>([
    ['a figure over its target', {}, [makeReport()], 'figure', 'figure'],
    ['a target without a figure', {}, [], 'target', 'nothing'],
    ['a target without a figure, with a stage', {}, [staged], 'target', 'stage'],
    ['a figure before the first target', later, [makeReport()], 'figure', 'figure'],
    ['a stage before the first target', later, [staged], 'stage', 'stage'],
    ['steps, whatever stage they are in', ofSteps, [staged], 'steps', 'steps'],
    ['steps of which nothing was reported', ofSteps, [], 'steps', 'steps'],
    ['a direction with a stage', { ...ofSteps, kind: 'direction', milestones: [] }, [staged], 'stage', 'stage'],
    ['a direction without one', { ...ofSteps, kind: 'direction', milestones: [] }, [], 'nothing', 'nothing'],
  ])('%s', (_title, commitment, reports, said, reported) => {
    const assessment = assessed(commitment, reports)
    expect(progressSaid(assessment).by).toBe(said)
    expect(progressReported(assessment).by).toBe(reported)
  })

  it('carries the values of the assessment, whatever the ledger', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        for (const { assessment } of assessAll(indexLedger(ledger), AS_OF, null).items) {
          const said = progressSaid(assessment)
          const { figure, target, milestones, stage, freshness } = assessment
          const carried = {
            figure: { by: 'figure', figure, target },
            target: { by: 'target', target },
            steps: { by: 'steps', reached: freshness ? milestones?.reached.length : null, total: milestones?.total },
            stage: { by: 'stage', stage: stage?.stage, date: stage?.date },
            nothing: { by: 'nothing' },
          }
          expect(said).toEqual(carried[said.by])
          expect(said.by === 'figure').toBe(figure !== null)
          expect(said.by === 'nothing').toBe(
            [figure, target, milestones && (milestones.total || null), stage].every((each) => each === null),
          )
        }
      }),
    )
  })
})
