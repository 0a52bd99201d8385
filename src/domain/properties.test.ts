import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { dateOfDay, dayNumber } from './deadline.ts'
import { expectedPath } from './expected-path.ts'
import { forecastOf } from './forecast.ts'
import { indexLedger } from './index-ledger.ts'
import type { Commitment, Report, Target } from './ledger.ts'
import { SHIPPED_RULES } from './rules.ts'
import { assessed, baseline, ledgerOf, measure, report, step, target, commitment as build } from './testing/build.ts'
import { BASES, COMPARATORS, DIRECTIONS, FIGURE_COMPARATORS, KINDS, STAGES } from './terms.ts'
import { totalOf } from './totals.ts'

const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-12-31') }).map(dateOfDay)
const value = fc.oneof(
  fc.integer({ min: -5, max: 120 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(0, 5e-324, 1e-300, 1e300),
)
const due = fc.oneof(fc.constantFrom(null, '2025', '2026', '2026-06', '2026/2028', '2029/2031'), day)
const comparator = fc.constantFrom(...FIGURE_COMPARATORS)
const rule = fc.constantFrom(...SHIPPED_RULES)

const someTarget: fc.Arbitrary<Target> = fc
  .record({
    since: day,
    comparator: fc.constantFrom(...COMPARATORS),
    value,
    width: fc.integer({ min: 1, max: 60 }),
    due,
    path: fc.option(fc.array(fc.record({ date: day, value }), { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ path, width, ...rest }) =>
    target({
      ...rest,
      ...(rest.comparator === 'between' && { upTo: rest.value + width }),
      ...(path && { path: path.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }),
    }),
  )

const someCommitment: fc.Arbitrary<Commitment> = fc
  .record({
    kind: fc.constantFrom(...KINDS, 'measured' as const, 'measured' as const),
    basis: fc.constantFrom(...BASES),
    direction: fc.constantFrom(...DIRECTIONS),
    from: fc.option(fc.record({ value, date: day, comparator })),
    targets: fc.array(someTarget, { maxLength: 3 }),
    dues: fc.array(due, { maxLength: 3 }),
    closedOn: fc.option(day, { freq: 8 }),
  })
  .map(({ kind, basis, direction, from, targets, dues, closedOn }) =>
    build({
      kind,
      ...(kind === 'measured' && {
        measure: measure({
          basis,
          direction,
          baseline: from && { ...baseline(from.value, from.date), comparator: from.comparator },
        }),
        targets: targets.toSorted((a, b) => (a.since < b.since ? -1 : 1)),
      }),
      milestones: dues.map((text, at) => step(`m${at}`, text)),
      ...(closedOn !== null && { closed: { date: closedOn, reason: { zh: '示例', en: 'Example' } } }),
    }),
  )

const someReport: fc.Arbitrary<Report> = fc
  .record({
    date: day,
    delay: fc.integer({ min: 0, max: 200 }),
    value: fc.option(value, { nil: undefined, freq: 6 }),
    comparator: fc.option(comparator, { nil: undefined }),
    stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
    milestone: fc.option(fc.constantFrom('m0', 'm1', 'm2'), { nil: undefined }),
  })
  .map(({ date, delay, ...rest }) => {
    const recorded = dateOfDay(dayNumber(date) + delay)
    const said = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined))
    return report(date, { recorded, ...said })
  })

const someReports = fc.array(someReport, { maxLength: 6 })

/** Every number in a value, however deep. */
function numbersIn(found: unknown): readonly number[] {
  if (typeof found === 'number') return [found]
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(numbersIn) : []
}

describe('for any commitment', () => {
  it('[V5] [V7] [V11] [V12] no output holds a NaN or an infinity, and verdicts and reasons agree', () => {
    fc.assert(
      fc.property(someCommitment, someReports, day, rule, (of, reports, asOf, by) => {
        const index = indexLedger(ledgerOf([of], reports))
        const judged = assess(index, of, asOf, by)
        const items = [{ commitment: of, assessment: judged }]
        const path = expectedPath(judged, of, by)
        for (const number of numbersIn([judged, path, forecastOf(of, judged), totalOf(items, index)])) {
          expect(Number.isFinite(number)).toBe(true)
        }
        for (const one of [judged, ...judged.earlier]) {
          expect(one.reasons.length > 0).toBe(one.verdict === 'unjudged')
          expect(one.trace.at(-1)).toBe('V5')
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('[V7] intervals are in order, and expected stays within 0 and 1', () => {
    fc.assert(
      fc.property(someCommitment, someReports, day, rule, (of, reports, asOf, by) => {
        const { completion, expected, gapPoints, attainment, baseline: from } = assessed(of, reports, asOf, by)
        const intervals = [completion, expected, gapPoints, attainment, from].filter((interval) => interval !== null)
        expect(intervals.filter(({ low, high }) => low > high)).toEqual([])
        expect((expected?.low ?? 0) >= 0 && (expected?.high ?? 1) <= 1).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('[V5] a report recorded after the day changes nothing', () => {
    fc.assert(
      fc.property(someCommitment, someReports, someReport, day, rule, (of, reports, late, asOf, by) => {
        fc.pre(late.recorded > asOf)
        expect(assessed(of, [...reports, late], asOf, by)).toEqual(assessed(of, reports, asOf, by))
      }),
      { numRuns: 500 },
    )
  })

  it('[V5] a later day without news never turns unmet into met', () => {
    fc.assert(
      fc.property(
        someCommitment,
        someReports,
        day,
        fc.integer({ min: 1, max: 900 }),
        rule,
        (of, reports, asOf, days, by) => {
          const later = dateOfDay(dayNumber(asOf) + days)
          const isNews = (date: string): boolean => date > asOf && date <= later
          fc.pre(!reports.some(({ recorded }) => isNews(recorded)) && !of.targets.some(({ since }) => isNews(since)))
          const isMet = [asOf, later].map((day) => assessed(of, reports, day, by).verdict === 'met')
          expect(isMet).not.toEqual([false, true])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('[V5] a correction takes its predecessor out from the day it is recorded, and not before', () => {
    fc.assert(
      fc.property(someCommitment, someReport, someReports, day, rule, (of, wrong, others, asOf, by) => {
        const recorded = dateOfDay(dayNumber(wrong.recorded) + 30)
        const right: Report = { ...wrong, id: 'right', recorded, corrects: wrong.id }
        const both = assessed(of, [wrong, ...others, right], asOf, by)
        const known = asOf < recorded ? [wrong, ...others] : [...others, right]
        expect(both).toEqual(assessed(of, known, asOf, by))
      }),
      { numRuns: 500 },
    )
  })
})
