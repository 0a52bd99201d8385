import { describe, expect, it } from 'vitest'
import { makeCitation, makeFact, makeLedger, makeSource } from '#mocks/make.ts'
import { indexLedger } from './index-ledger.ts'
import { knownFacts } from './known.ts'

const index = indexLedger(
  makeLedger({
    sources: [
      makeSource({ id: 'early', published: '2025-01-10' }),
      makeSource({ id: 'late', published: '2026-06-01' }),
    ],
  }),
)

describe('known facts', () => {
  it.each([
    ['2025-12-31', 'early', '2025-12-30', false],
    ['2025-12-31', 'early', '2025-12-31', true],
    ['2026', 'early', '2026-03-01', true],
    ['2026', 'early', '2025-12-31', false],
    ['2026-05', 'early', '2026-04-30', false],
    [null, 'early', '2025-02-01', true],
    [null, 'early', '2025-01-09', false],
    ['2025-12-31', 'late', '2026-05-31', false],
    ['2025-12-31', 'late', '2026-06-01', true],
  ])('a fact dated %s from the %s source, on %s: %s', (date, source, asOf, known) => {
    const fact = makeFact({ date, citation: makeCitation({ source }) })
    expect(knownFacts([fact], index, asOf)).toHaveLength(known ? 1 : 0)
  })
})
