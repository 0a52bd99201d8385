import { describe, expect, it } from 'vitest'
import { makeBigLedger } from '#mocks/big.ts'
import { BATCH, createUnpacker, packResult } from './read-messages.ts'

describe('messages of the reading worker', () => {
  it.each([0, 1, 900])('carry a ledger of %d commitments whole, in batches', (count) => {
    const ledger = makeBigLedger(count, 1)
    const messages = [...packResult({ ok: true, ledger, setAside: [] })]
    const sizes = messages.map((message) => (message.kind === 'done' ? 0 : message.records.length))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(BATCH)
    const unpack = createUnpacker()
    const answers = messages.map((message) => unpack(structuredClone(message)))
    expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true)
    expect(answers.at(-1)).toEqual({ ok: true, ledger, setAside: [] })
  })

  it('carry a refusal as it is', () => {
    const refusal = { ok: false, issues: [] } as const
    const unpack = createUnpacker()
    expect([...packResult(refusal)].map((message) => unpack(message))).toEqual([refusal])
  })
})
