import { describe, expect, it } from 'vitest'
import { ledgerSchema, ruleSchema } from '#src/domain/schema.ts'
import { makeCommitment, makeLedger, makeMilestone, makeRule } from './make.ts'

describe('fixture builders', () => {
  it('give a valid ledger and a valid rule by default', () => {
    expect(ledgerSchema.safeParse(makeLedger()).error).toBeUndefined()
    expect(ruleSchema.safeParse(makeRule()).error).toBeUndefined()
  })

  it('replace whole fields by the overrides and stay valid', () => {
    const milestone = makeCommitment({ id: 'c2', kind: 'milestone', measure: undefined, targets: [], milestones: [makeMilestone()] })
    const ledger = makeLedger({ commitments: [makeCommitment(), milestone] })
    expect(ledgerSchema.safeParse(ledger).success).toBe(true)
    expect(ledger.commitments[1]?.targets).toEqual([])
  })
})
