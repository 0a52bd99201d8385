/** What every view draws from: the items that pass the filters, and what each further choice would leave. */
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Rule } from '#src/domain/ledger.ts'
import type { FilterKey } from '#src/url/view.ts'
import type { SearchIndex } from '../search/search-index.ts'

/** A commitment with its assessment: a row of any list. */
export interface Item {
  readonly commitment: Commitment
  readonly assessment: Assessment
}

/** Every commitment known on one day (announced by then), assessed under one rule, in file order. */
export interface Assessed {
  readonly index: LedgerIndex
  readonly asOf: CalendarDate
  readonly rule: Rule
  readonly items: readonly Item[]
}

/** Items a choice would leave if it were the only one in its key, all other keys applied. Key: the value as written in the address. */
export type FacetCounts = ReadonlyMap<string, number>

/** The keys that offer counted choices. */
export type FacetKey = 'region' | 'sector' | 'year' | 'status' | 'unit' | 'kind' | 'reach' | 'due'

/** A filter whose removal would bring back the most items, offered when nothing matches. */
export interface WayOut {
  readonly key: FilterKey
  readonly leaves: number
}

export interface Selection {
  readonly assessed: Assessed
  /** What the free text was searched with: its readings say whether pinyin counted. */
  readonly search: SearchIndex
  /** The items that pass all filters, in the order of view.sort (default: what needs attention first). */
  readonly items: readonly Item[]
  /** The open ones among them (neither met nor closed) whose last day is the as-of day or later: soonest first, then in default order. */
  readonly coming: readonly Item[]
  /** The items by status as the address writes it. */
  readonly statuses: FacetCounts
  /** Counts for each key, which take all other keys into account and ignore its own. A year's count includes ranges that cover it; `none` and `unjudged` are counted too, and under `reach` all items as PROMISED. */
  readonly facets: Readonly<Record<FacetKey, FacetCounts>>
  /** The counts of these two keys again, each split by status as the address writes it; regions and sectors that would leave nothing are left out. */
  readonly byStatus: Readonly<Record<'region' | 'sector', ReadonlyMap<string, FacetCounts>>>
  /** Null unless items is empty and a filter is set; null too where no single removal brings anything back. */
  readonly wayOut: WayOut | null
}
