import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { makeCommitment, makeLedger, makeMilestone, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { select } from '../selection/select.ts'
import { AS_OF, aLedger } from '../testing/random-ledger.ts'
import { spanOfItems, spanOfQuarters, type Span } from './axis.ts'
import { buildTimelineRow, type TimelineRow } from './row.ts'
import { givenVerdicts } from './verdicts.ts'

/** Days since 1970 as the browser counts them, for an independent check. */
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
/** Four years, 2026 to 2029. */
const SPAN: Span = { first: day('2026-01-01'), end: day('2030-01-01') }
const share = (date: string, part: number) => (day(date) + part - SPAN.first) / (SPAN.end - SPAN.first)

function rowOf(
  commitment: Partial<Commitment>,
  reports: readonly Report[] = [],
  span = SPAN,
  asOf = '2026-11-23',
): TimelineRow {
  const index = indexLedger(makeLedger({ commitments: [makeCommitment(commitment)], reports }))
  const { items, assessed } = select(index, DEFAULT_VIEW, asOf)
  const [item] = items
  if (!item) throw new Error('the commitment is not known yet')
  return buildTimelineRow(item, givenVerdicts(index, item, assessed.rule), span)
}

describe('a row of the timeline', () => {
  it('reaches from the day of announcement to the end of the last day', () => {
    const { certain, soft, open, late, end, outside } = rowOf({
      announced: '2026-02-24',
      targets: [makeTarget({ due: '2027-12-31' })],
    })
    expect(certain?.from).toBeCloseTo(share('2026-02-24', 0))
    expect(certain?.to).toBeCloseTo(share('2028-01-01', 0))
    expect(end).toBe(certain?.to)
    expect(certain?.done).toBeCloseTo(
      (day('2026-11-23') + 0.5 - day('2026-02-24')) / (day('2028-01-01') - day('2026-02-24')),
    )
    expect([soft, open, late, outside]).toEqual([null, null, null, null])
  })

  it('ends soft between the first and the last day of a range', () => {
    const { certain, soft, end } = rowOf({ targets: [makeTarget({ due: '2027/2028' })] })
    expect([certain?.to, soft?.from]).toEqual([share('2027-12-31', 1), share('2027-12-31', 1)])
    expect(soft?.to).toBeCloseTo(share('2029-01-01', 0))
    expect([soft?.done, end]).toEqual([0, null])
  })

  it('has no end without a deadline', () => {
    const { certain, open, end } = rowOf({ targets: [makeTarget({ due: null })] })
    expect([certain, end, open?.to]).toEqual([null, null, 1])
  })

  it('goes on to the as-of day where the deadline was missed', () => {
    const { late } = rowOf({ targets: [makeTarget({ due: '2026-06-30' })] })
    expect([late?.from, late?.to]).toEqual([share('2026-06-30', 1), share('2026-11-23', 0.5)])
    expect(rowOf({ targets: [makeTarget({ due: '2026-06-30' })] }, [makeReport({ value: 300_000 })]).late).toBeNull()
  })

  it('[V10] keeps the goalposts that were moved', () => {
    const { goalposts } = rowOf({
      targets: [makeTarget({ due: '2027-12-31' }), makeTarget({ since: '2026-10-01', due: '2029' })],
    })
    expect(goalposts.map(({ at, line, of }) => [at, line?.from, line?.to, of.target?.due])).toEqual([
      [share('2027-12-31', 1), share('2026-02-24', 0), share('2027-12-31', 1), '2027-12-31'],
    ])
  })

  it('[V9] marks dated steps and which were reached', () => {
    const milestones = [
      makeMilestone(),
      makeMilestone({ id: 'm2', due: '2027' }),
      makeMilestone({ id: 'm3', due: null }),
    ]
    const { steps } = rowOf({ kind: 'milestone', measure: undefined, targets: [], milestones }, [
      makeReport({ value: undefined, milestone: 'm1', stage: 'completed' }),
    ])
    expect(steps.map(({ at, of, reached }) => [at, of.id, reached])).toEqual([
      [share('2026-06-30', 1), 'm1', true],
      [share('2027-12-31', 1), 'm2', false],
    ])
  })

  it('puts reports on the day of their figure and shows where it was closed', () => {
    const closed = { date: '2026-08-01', reason: makeText() }
    const row = rowOf({ closed }, [makeReport()])
    expect(row.reports.map(({ at, of }) => [at, of.report.id])).toEqual([[share('2026-06-30', 0.5), 'r1']])
    expect(row.closed).toBe(share('2026-08-01', 0.5))
    expect(rowOf({ closed }, [], SPAN, '2026-07-31').closed).toBeNull()
  })

  it.each([
    ['before', '2026-12-31', spanOfQuarters('2028-06-01', 0), '2026-11-23'],
    ['before', '2026-12-31', spanOfQuarters('2027-11-23', 0), '2026-11-23'],
    ['after', '2029', spanOfQuarters('2024-06-01', 0), '2026-11-23'],
    [null, '2029', spanOfQuarters('2028-01-01', 0), '2026-11-23'],
    [null, '2026-06-30', spanOfQuarters('2027-03-01', 2), '2027-12-01'],
  ])('is %s what the axis shows, with the deadline %s', (outside, due, span, asOf) => {
    expect(rowOf({ targets: [makeTarget({ due })] }, [], span, asOf).outside).toBe(outside)
  })

  it('keeps within the axis, and draws something or says where it is', () => {
    fc.assert(
      fc.property(aLedger(), fc.integer({ min: -16, max: 24 }), fc.boolean(), (ledger, shift, quarters) => {
        const index = indexLedger(ledger)
        const { items, assessed } = select(index, DEFAULT_VIEW, AS_OF)
        const span = quarters ? spanOfQuarters(AS_OF, shift) : spanOfItems(items, AS_OF)
        for (const item of items) {
          const row = buildTimelineRow(item, givenVerdicts(index, item, assessed.rule), span)
          const stretches = [
            row.certain,
            row.soft,
            row.open,
            row.late,
            ...row.goalposts.map(({ line }) => line),
          ].filter((part) => part !== null)
          for (const { from, to, done } of stretches) {
            expect(0 <= from && from < to && to <= 1).toBe(true)
            expect(done >= 0 && done <= 1).toBe(true)
          }
          const points = [
            row.end,
            row.closed,
            ...row.goalposts.map(({ at }) => at),
            ...row.steps.map(({ at }) => at),
            ...row.reports.map(({ at }) => at),
          ]
          expect(points.every((at) => at === null || (at >= 0 && at <= 1))).toBe(true)
          const whole = row.outside === null && row.reports.length === item.assessment.reports.length
          expect(quarters || whole).toBe(true)
          expect((row.outside === null) === (stretches.length > 0 || points.some((at) => at !== null))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
