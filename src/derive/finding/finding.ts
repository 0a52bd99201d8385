/** What each view finds in a selection: the facts of its own sentence. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Text } from '#src/domain/ledger.ts'
import type { GroupKey, Sort } from '#src/url/view.ts'
import type { ComparedStep } from '../compare/groups.ts'
import type { Changes } from '../changes/changes.ts'
import type { MatrixKey } from '../matrix/count.ts'
import type { Item } from '../selection/selection.ts'
import type { SeriesName } from '../series/name.ts'
import type { SeriesSummary } from '../series/summary.ts'
import type { StatusBucket } from '../status-strip.ts'
import type { Named } from './named.ts'

/** The table in order: what stands at its top. `unknown`: items of which the sort's key is not known, which come last. */
export interface SortedFinding {
  readonly of: 'sorted'
  readonly sort: Sort | null
  readonly first: Item
  readonly unknown: number
}

/** The table in groups. `tied`: other groups as large as the largest. */
export interface GroupedFinding {
  readonly of: 'grouped'
  readonly by: GroupKey
  readonly groups: number
  readonly largest: Named
  readonly count: number
  readonly tied: number
}

/** When things fall due. Every item is in one of the counts, or met or closed. */
export interface TimelineFinding {
  readonly of: 'timeline'
  /** Open items whose last day falls in the first calendar year that has any; `now`: that of the as-of day. Null: none is to come. */
  readonly stretch: { readonly year: number; readonly now: boolean; readonly count: number } | null
  /** Open items that fall due after that year. */
  readonly later: number
  /** Past the deadline without a figure of that day or later. */
  readonly unverified: number
  /** Past the deadline, and short of the target. */
  readonly missed: number
  /** Without a deadline, whatever became of them: the timeline's band of those holds as many. */
  readonly none: number
  /** The first to fall due, and how many others on that same day. Null: none is to come. */
  readonly next: { readonly item: Item; readonly others: number } | null
}

/** The fullest cell of the matrix. `tied`: other cells as full. */
export interface MatrixFinding {
  readonly of: 'matrix'
  readonly key: MatrixKey
  readonly row: Named
  readonly column: Named
  readonly count: number
  readonly share: number
  readonly tied: number
}

/** Regions or units side by side: for each step of the ladder the count of each, in the order of `groups`. */
export interface GroupsFinding {
  readonly of: 'groups'
  readonly by: 'region' | 'unit'
  readonly groups: readonly { readonly name: Named; readonly count: number }[]
  readonly steps: readonly ComparedStep[]
}

/** Commitments side by side. `ends`: the best and the worst of those that can be laid along expected progress; null: fewer than two can. */
export interface ItemsFinding {
  readonly of: 'items'
  readonly count: number
  readonly ends: { readonly best: Item; readonly worst: Item; readonly compared: number } | null
  readonly statuses: ReadonlyMap<StatusBucket, number>
}

/** Promises of consecutive years side by side. */
export interface SeriesFinding {
  readonly of: 'series'
  readonly series: readonly { readonly name: SeriesName; readonly summary: SeriesSummary }[]
}

/** What changed between two days; null: `since` is not before the as-of day. */
export interface ChangesFinding {
  readonly of: 'changes'
  readonly since: CalendarDate
  readonly asOf: CalendarDate
  readonly changes: Changes | null
}

/** What is missing, most of all first; what nothing lacks is left out. */
export interface CoverageFinding {
  readonly of: 'coverage'
  readonly missing: readonly { readonly field: 'number' | 'deadline' | 'baseline' | 'report'; readonly count: number }[]
  readonly judged: number
}

/** How many items each other rule would judge otherwise, most first. */
export interface MethodFinding {
  readonly of: 'method'
  readonly rule: Text
  readonly others: readonly { readonly rule: Text; readonly changed: number }[]
}

/** Drafts that are kept in this browser over the ledger. */
export interface DeskFinding {
  readonly of: 'desk'
  readonly drafts: number
}

/** What a view other than the overview finds. nothing: nothing is compared yet. */
export type Finding =
  | SortedFinding
  | GroupedFinding
  | TimelineFinding
  | MatrixFinding
  | GroupsFinding
  | ItemsFinding
  | SeriesFinding
  | { readonly of: 'nothing' }
  | ChangesFinding
  | CoverageFinding
  | MethodFinding
  | DeskFinding
