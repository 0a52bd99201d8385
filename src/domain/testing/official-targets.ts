/** Targets as officials write them, and what an official would say of them: the builders of the table, read by hand and not by running the rules. */
import type { Commitment, Measure, Milestone, Target } from '../ledger.ts'
import type { Direction, Reason, Verdict } from '../terms.ts'
import { baseline, commitment, measured, step } from './build.ts'

/** One reading: what had been reported, on which day one looks, what is said, and why in a few words. */
type Told = readonly [reports: string, asOf: string, said: Verdict | Reason, why: string]

/** One target: the words, how they are entered, and its readings. Reports are `date value`, parted by semicolons: `>5` is more than 5, `~5` about 5, `under-way` a stage, `done:ID` a step. */
export interface OfficialTarget {
  readonly words: string
  readonly english: string
  readonly entry: Commitment
  readonly told: readonly Told[]
}

/** The words that say a stage in a report of the table. */
export const SAID_STAGES: ReadonlySet<string> = new Set(['preparing', 'under-way', 'completed', 'dropped'])

/** A row of the table. */
export function row(words: string, english: string, entry: Commitment, ...told: readonly Told[]): OfficialTarget {
  return { words, english, entry, told }
}

const YEAR: Partial<Target> = { since: '2025-01-20', due: '2025' }

function yearly(basis: Measure['basis'], direction: Direction, aim: Partial<Target>, unit: string): Commitment {
  return measured({ basis, direction, unit }, [{ ...YEAR, ...aim }], { announced: aim.since ?? '2025-01-20' })
}

/** A yearly rate of 2025 that is to be high: at least this much, unless told otherwise. */
export function growth(value: number, aim: Partial<Target> = {}): Commitment {
  return yearly('annual-rate', 'increase', { value, ...aim }, 'percent')
}

/** A yearly rate of 2025 that is to be low: at most this much, unless told otherwise. */
export function ceiling(value: number, aim: Partial<Target> = {}): Commitment {
  return yearly('annual-rate', 'decrease', { value, comparator: 'at-most', ...aim }, 'percent')
}

/** What adds up within 2025: at least this much, unless told otherwise. */
export function flow(value: number, aim: Partial<Target> = {}, direction: Direction = 'increase'): Commitment {
  return yearly('annual-flow', direction, { value, ...aim }, 'racks')
}

/** What is to stay at a level through 2025. */
export function kept(basis: 'stock' | 'rate' | 'annual-rate', aim: Partial<Target>): Commitment {
  return yearly(basis, 'hold', aim, 'percent')
}

/** What is to go from a level (null: not stated) to another, promised on 2021-01-20 for the end of 2025 unless told otherwise. */
export function course(
  of: Partial<Measure>,
  from: readonly [value: number, date: string] | null,
  aim: Partial<Target>,
): Commitment {
  const target = { since: '2021-01-20', due: '2025', ...aim }
  return measured({ baseline: from && baseline(...from), ...of }, [target], { announced: target.since })
}

/** Steps, each `id due`, promised on 2025-01-20. */
export function steps(...due: readonly string[]): Commitment {
  const milestones: readonly Milestone[] = due.map((each) => {
    const [id = '', by] = each.split(' ')
    return step(id, by ?? null)
  })
  return commitment({ kind: 'milestone', announced: '2025-01-20', milestones })
}

/** Words without a number. */
export function words(): Commitment {
  return commitment({ kind: 'direction', announced: '2025-01-20' })
}
