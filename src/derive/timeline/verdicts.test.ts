import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget } from '#mocks/make.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { select } from '../selection/select.ts'
import { AS_OF, aLedger } from '../testing/random-ledger.ts'
import { givenVerdicts } from './verdicts.ts'

describe('the verdicts that reports gave', () => {
  it('are those of the day of publication, under the target of that day', () => {
    const index = indexLedger(
      makeLedger({
        commitments: [
          makeCommitment({
            announced: '2026-02-24',
            targets: [
              makeTarget({ since: '2022-08-02', value: 500_000, due: '2025-12-31' }),
              makeTarget({ value: 100_000 }),
            ],
          }),
        ],
        reports: [
          makeReport({ id: 'before', date: '2021-06-13', recorded: '2021-06-13', value: 1 }),
          makeReport({ id: 'then', date: '2026-01-10', recorded: '2026-01-20', value: 120_000 }),
          makeReport({ id: 'now', date: '2026-06-30', recorded: '2026-07-10', value: 120_000 }),
        ],
      }),
    )
    const [item] = select(index, DEFAULT_VIEW, '2026-11-23').items
    const given = item ? givenVerdicts(index, item, select(index, DEFAULT_VIEW, '2026-11-23').assessed.rule) : []
    expect(given.map(({ report, assessment }) => [report.id, assessment?.verdict ?? null])).toEqual([
      ['before', null],
      ['then', 'overdue'],
      ['now', 'met'],
    ])
  })

  it('equal those of the whole page on that day, and the last one in force is never of a later day', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const index = indexLedger(ledger)
        const { items, assessed } = select(index, DEFAULT_VIEW, AS_OF)
        for (const item of items) {
          const given = givenVerdicts(index, item, assessed.rule)
          expect(given.map(({ report }) => report)).toEqual(item.assessment.reports)
          for (const { report, assessment } of given) {
            const then = select(index, DEFAULT_VIEW, report.recorded).items.find(
              ({ commitment }) => commitment.id === item.commitment.id,
            )
            expect(assessment).toEqual(then?.assessment ?? null)
            expect(report.recorded <= AS_OF).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
