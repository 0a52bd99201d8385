/** What a generated table says, known before it is written. */
import type { Comparator } from '#src/domain/terms.ts'

/** A unit as offices write it, and the base unit's number in one of it. */
export interface Unit {
  readonly word: string
  readonly scale: number
  /** Other factors that a ledger may keep it under: metres for kilometres. */
  readonly also?: readonly number[]
}

/** One task and all that the table says of it. */
export interface Task {
  readonly title: string
  /** What is counted; null: nothing is. */
  readonly metric: string | null
  readonly unit: Unit
  /** In `unit`; null: the table promises no number. */
  readonly target: number | null
  /** Any of these is right; the first is what most would say. */
  readonly comparators: readonly Comparator[]
  readonly isLowerBetter: boolean
  /** In `unit`; null: the table reports no number. */
  readonly latest: number | null
  /** The whole investment of a project, in `unit`. */
  readonly whole: number
  /** Deadlines as the ledger writes them, any of which is right; null: the table says none. */
  readonly dues: readonly (string | null)[]
  readonly lead: string
  readonly supporting: readonly string[]
  /** Null: the table does not say. */
  readonly isFinished: boolean | null
  readonly section: string
  readonly region: string | null
}

/** What the ledger must say of a task, by the name of its part. */
export const FIELDS = ['title', 'target', 'direction', 'due', 'lead', 'latest', 'finished'] as const
export type Field = (typeof FIELDS)[number]

/** A place in the file: the sheet, and row and column from 0. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The day of every figure, the day of the plan and the day of reading. */
export const DAYS = { figures: '2026-10-31', announced: '2026-01-10', today: '2026-11-30' } as const
