import { describe, expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import { ledgerSchema, ruleSchema } from '#src/domain/schema.ts'
import { makeBigLedger } from './big.ts'
import { makeCommitment, makeLedger, makeMilestone, makeRule } from './make.ts'

describe('fixture builders', () => {
  it('give a valid ledger and a valid rule by default', () => {
    expect(ledgerSchema.safeParse(makeLedger()).error).toBeUndefined()
    expect(ruleSchema.safeParse(makeRule()).error).toBeUndefined()
  })

  it('replace whole fields by the overrides and stay valid', () => {
    const milestone = makeCommitment({
      id: 'c2',
      kind: 'milestone',
      measure: undefined,
      targets: [],
      milestones: [makeMilestone()],
    })
    const ledger = makeLedger({ commitments: [makeCommitment(), milestone] })
    expect(ledgerSchema.safeParse(ledger).success).toBe(true)
    expect(ledger.commitments[1]?.targets).toEqual([])
  })
})

describe('the big ledger', () => {
  it('is valid and sensible, the same for a seed and different for another', () => {
    const big = makeBigLedger(500, 7)
    const result = readLedger(big)
    expect(result.ok && [result.ledger.commitments.length, result.setAside.length]).toEqual([500, 0])
    expect(makeBigLedger(500, 7)).toEqual(big)
    expect(makeBigLedger(500, 8).commitments[0]).not.toEqual(big.commitments[0])
  })

  it('varies regions, sectors, kinds and deadlines', () => {
    const { commitments } = makeBigLedger(500, 7)
    const distinct = (values: readonly unknown[]) => new Set(values).size
    expect(distinct(commitments.flatMap((commitment) => commitment.regions))).toBeGreaterThan(25)
    expect(distinct(commitments.flatMap((commitment) => commitment.sectors))).toBe(17)
    expect(distinct(commitments.map((commitment) => commitment.kind))).toBe(3)
    expect(distinct(commitments.map((commitment) => commitment.targets.at(-1)?.due))).toBeGreaterThan(15)
  })
})
