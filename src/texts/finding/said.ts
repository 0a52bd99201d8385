/** A sentence around its key figure, without its stop; `key` '': it has none. */
export interface Said {
  before: string
  key: string
  after: string
}

/** What the table in an order says; '' for what is not known or not said. */
export interface SortedSaid {
  readonly total: number
  /** The usual order in words, or the name of what it is sorted by. */
  readonly order: { readonly usual: string } | { readonly by: string; readonly reversed: boolean }
  readonly title: string
  readonly value: string
  readonly unknown: number
}

export interface GroupedSaid {
  readonly total: number
  readonly by: string
  readonly groups: number
  readonly name: string
  readonly count: number
  readonly tied: number
}

export interface TimelineSaid {
  readonly total: number
  /** Null: nothing is to come. */
  readonly stretch: { readonly year: string; readonly now: boolean; readonly count: number } | null
  readonly later: number
  readonly unverified: number
  readonly missed: number
  readonly none: number
}

export interface MatrixSaid {
  readonly total: number
  readonly by: string
  readonly row: string
  readonly column: string
  readonly count: number
  readonly share: string
  readonly tied: number
}

export interface EndsSaid {
  readonly total: number
  readonly best: string
  readonly bestGap: string
  readonly worst: string
  readonly worstGap: string
  /** Of the total, those that cannot be laid beside the others. */
  readonly rest: number
}

export interface CoverageSaid {
  readonly total: number
  /** Most first. */
  readonly missing: readonly { readonly field: 'number' | 'deadline' | 'baseline' | 'report'; readonly count: number }[]
  readonly judged: number
}

export interface MethodSaid {
  readonly total: number
  readonly rule: string
  /** How many items each other rule judges otherwise, most first. */
  readonly others: readonly { readonly name: string; readonly count: number }[]
}
