import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeMeasure } from '#mocks/make.ts'
import { assess } from './assess.ts'
import { indexLedger } from './index-ledger.ts'
import { readLedger } from './read-ledger.ts'
import { periodOf, seriesOf } from './series.ts'
import { commitment, DEFAULT_RULE, ledgerOf, measured } from './testing/build.ts'

const TRADE = [2026, 2024].map((year) =>
  measured({ basis: 'annual-rate' }, [{ since: `${year}-01-15`, due: String(year), value: 3 }], {
    id: `trade-${year}`,
    announced: `${year}-01-15`,
    series: 'trade',
  }),
)
const DROPPED = commitment({ id: 'trade-2025', announced: '2025-01-15', series: 'trade' })
const INDEX = indexLedger(ledgerOf([...TRADE, DROPPED, commitment({ id: 'alone' })]))

describe('a series', () => {
  it('[V13] is its periods in order, those that had been announced', () => {
    const ids = (asOf: string) => seriesOf(INDEX, 'trade', asOf).map(({ id }) => id)
    expect(ids('2026-11-30')).toEqual(['trade-2024', 'trade-2025', 'trade-2026'])
    expect(ids('2025-12-31')).toEqual(['trade-2024', 'trade-2025'])
    expect(seriesOf(INDEX, 'none', '2026-11-30')).toEqual([])
  })

  it('[V13] a period without a number is one of them, and has no number', () => {
    expect(periodOf(DROPPED, '2026-11-30')).toEqual({ from: 2025, to: 2025 })
    expect(assess(INDEX, DROPPED, '2026-11-30', DEFAULT_RULE)).toMatchObject({ verdict: 'unjudged' })
    expect(assess(INDEX, DROPPED, '2026-11-30', DEFAULT_RULE).reasons).toEqual(['no-number', 'no-report'])
  })

  it.each([
    ['basis', { basis: 'annual-flow' }],
    ['direction', { direction: 'decrease' }],
  ] as const)('[V13] a year that counts otherwise is set aside, by name: %s', (field, change) => {
    const ledger = makeLedger({
      commitments: [
        makeCommitment({ id: 'jobs-2024', series: 'jobs' }),
        makeCommitment({ id: 'jobs-2025', series: 'jobs', measure: makeMeasure(change) }),
      ],
      reports: [],
      facts: [],
    })
    expect(readLedger(JSON.parse(JSON.stringify(ledger)))).toMatchObject({
      ok: true,
      setAside: [
        {
          id: 'jobs-2025',
          issues: [
            { code: 'series-disagrees', path: ['commitments', 1, 'measure', field], expected: { other: 'jobs-2024' } },
          ],
        },
      ],
    })
  })
})
