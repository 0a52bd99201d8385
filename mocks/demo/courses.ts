/**
 * How the story of a measured commitment goes, as it stands on the reference
 * day: which deadlines, which last figure, how far along. A data table; the
 * test of the demonstration ledger checks that the rules see what is meant.
 */
import type { CalendarDate } from '#src/domain/deadline.ts'

/** The day for which the demonstration is composed: figures recorded later show what an as-of date hides. */
export const REFERENCE_DAY: CalendarDate = '2026-11-23'

export interface Course {
  readonly name: string
  /** How many of the 300 go this way. */
  readonly count: number
  /** Deadlines of all but annual flows; null: none given. */
  readonly due: readonly (string | null)[]
  /** Deadlines of annual flows; empty: not for them. */
  readonly flowDue: readonly string[]
  /** Days of the latest figure known on the reference day; empty: none. Those of an annual flow lie in its year. */
  readonly last: readonly CalendarDate[]
  readonly flowLast: readonly CalendarDate[]
  /** The share of the span gone at the last figure, least and most. */
  readonly elapsed: readonly [number, number]
  /** Where the last figure stands: `gap` points from the expected, or `share` of the way in per cent. */
  readonly stands: readonly ['gap' | 'share', low: number, high: number]
  /** What is special: a missing baseline, a vague figure, a closing. */
  readonly twist?: 'no-baseline' | 'bare-stock' | 'vague' | 'closed' | 'path'
}

const AHEAD = ['2026-12-31', '2027-06', '2027', '2027-12-31', '2028', '2029', '2030']
const PASSED = ['2025-06-30', '2025', '2025-12-31', '2026-06', '2026-09-30']
const RECENT = ['2026-09-30', '2026-09-30', '2026-09-30', '2026-06-30']
const THIS_YEAR = { flowDue: ['2026'], flowLast: ['2026-09-30', '2026-09-30', '2026-06-30'] }
const LAST_YEAR = { flowDue: ['2025'], flowLast: ['2025-12-31'] }
const NO_FLOW = { flowDue: [], flowLast: [] }

const open = (name: string, count: number, elapsed: Course['elapsed'], low: number, high: number): Course => ({
  name,
  count,
  due: AHEAD,
  last: RECENT,
  ...THIS_YEAR,
  elapsed,
  stands: ['gap', low, high],
})

export const COURSES: readonly Course[] = [
  open('on-track', 34, [0.15, 0.86], 2, 9),
  { ...open('on-track', 6, [0.2, 0.86], 2, 8), ...NO_FLOW, twist: 'path' },
  open('slightly-behind', 22, [0.15, 0.9], -8, -3),
  { ...open('slightly-behind', 2, [0.3, 0.86], -8, -3), ...NO_FLOW, twist: 'path' },
  open('behind', 25, [0.35, 0.95], -26, -14),
  open('far-behind', 18, [0.55, 0.95], -60, -38),
  {
    name: 'met',
    count: 14,
    due: PASSED,
    last: ['2026-09-30'],
    ...LAST_YEAR,
    elapsed: [1, 1],
    stands: ['share', 101, 114],
  },
  { name: 'met', count: 10, due: AHEAD, last: RECENT, ...THIS_YEAR, elapsed: [0.3, 0.95], stands: ['share', 101, 109] },
  {
    name: 'overdue',
    count: 12,
    due: PASSED,
    last: ['2026-09-30'],
    ...LAST_YEAR,
    elapsed: [1, 1],
    stands: ['share', 45, 90],
  },
  {
    name: 'overdue-unverified',
    count: 10,
    due: ['2026-06-30', '2026-03', '2026-08-31'],
    last: ['2025-12-31', '2025-09-30'],
    flowDue: ['2025'],
    flowLast: ['2025-09-30'],
    elapsed: [0.4, 0.97],
    stands: ['share', 35, 88],
  },
  {
    name: 'too-early',
    count: 12,
    due: ['2030', '2031-06', '2032', '2035'],
    last: ['2026-09-30'],
    ...NO_FLOW,
    elapsed: [0.01, 0.09],
    stands: ['share', 0, 8],
  },
  {
    name: 'silent',
    count: 14,
    due: AHEAD,
    last: ['2025-12-31', '2026-03-31', '2025-09-30'],
    flowDue: ['2026'],
    flowLast: ['2026-03-31'],
    elapsed: [0.12, 0.9],
    stands: ['gap', -30, 6],
  },
  {
    name: 'no-report',
    count: 12,
    due: AHEAD,
    last: [],
    flowDue: ['2026', '2027'],
    flowLast: [],
    elapsed: [0, 1],
    stands: ['share', 0, 0],
  },
  { name: 'no-deadline', count: 9, due: [null], last: RECENT, ...NO_FLOW, elapsed: [0, 1], stands: ['share', 20, 80] },
  {
    name: 'no-baseline',
    count: 6,
    due: AHEAD,
    last: RECENT,
    ...NO_FLOW,
    elapsed: [0, 1],
    stands: ['share', 20, 80],
    twist: 'no-baseline',
  },
  {
    name: 'closed',
    count: 5,
    due: AHEAD,
    last: ['2025-12-31', '2025-09-30'],
    ...NO_FLOW,
    elapsed: [0, 1],
    stands: ['gap', -40, 0],
    twist: 'closed',
  },
  {
    name: 'deadline-range',
    count: 8,
    due: ['2027/2029', '2028/2030', '2029/2031'],
    last: RECENT,
    ...NO_FLOW,
    elapsed: [0.2, 0.9],
    stands: ['gap', -6, 1],
  },
  {
    name: 'bare-stock',
    count: 6,
    due: AHEAD,
    last: RECENT,
    ...NO_FLOW,
    elapsed: [0.3, 0.85],
    stands: ['gap', -6, 6],
    twist: 'bare-stock',
  },
  { ...open('vague', 6, [0.5, 0.86], 0.5, 1.8), twist: 'vague' },
]
