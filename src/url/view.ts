/** The view: all that an address says. The parameters' names, order and defaults are a public contract (see parameters.ts). */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Kind, Language, Reason, Verdict } from '#src/domain/terms.ts'

export const VIEWS = [
  'overview',
  'ledger',
  'timeline',
  'matrix',
  'compare',
  'changes',
  'method',
  'coverage',
  'desk',
] as const
/** What fills the page. */
export type ViewName = (typeof VIEWS)[number]

/** The views that are about the ledger as a whole: links of the masthead, not tabs of the selection. */
export const OFFICE_VIEWS = ['method', 'desk'] as const satisfies readonly ViewName[]

export const SORT_KEYS = [
  'due',
  'title',
  'region',
  'sector',
  'unit',
  'status',
  'gap',
  'completion',
  'figure',
  'target',
  'age',
] as const
/** What a list can be ordered by. */
export type SortKey = (typeof SORT_KEYS)[number]

/** `reversed` is written as a `-` before the key. */
export interface Sort {
  readonly key: SortKey
  readonly reversed: boolean
}

export const GROUP_KEYS = ['region', 'sector', 'unit', 'status', 'year', 'series'] as const
/** What a list can be grouped by. */
export type GroupKey = (typeof GROUP_KEYS)[number]

/** A closed range of years, or `none`: no deadline. A single year has equal ends. */
export type YearChoice = { readonly from: number; readonly to: number } | 'none'

/** A verdict, or a reason of `unjudged`; `unjudged` alone covers all its reasons. */
export type StatusChoice = Verdict | Reason

export const REACHES = ['number', 'deadline', 'report', 'judged'] as const
/** How far up the ladder from a promise to a verdict an item must have come (derive/ladder.ts). A later one includes all before it. */
export type Reach = (typeof REACHES)[number]

export const DUES = ['soon'] as const
/** When an item must be done. soon: open, its last day no more than a quarter of a year (92 days) ahead. */
export type DueChoice = (typeof DUES)[number]

/** The view, one field an address key. */
export interface View {
  /** GB/T 2260 codes, a code covers all below it. Empty: no filter. The same holds for every list here. */
  readonly region: readonly string[]
  readonly sector: readonly string[]
  readonly year: readonly YearChoice[]
  readonly status: readonly StatusChoice[]
  readonly unit: readonly string[]
  readonly kind: readonly Kind[]
  readonly reach: readonly Reach[]
  readonly due: readonly DueChoice[]
  /** Ids shared by the same promise of consecutive periods (V13). */
  readonly series: readonly string[]
  /** Trimmed free text; '' for none. */
  readonly q: string
  readonly pick: readonly string[]
  readonly view: ViewName
  /** Null: the view's own order. */
  readonly sort: Sort | null
  readonly group: GroupKey | null
  readonly item: string | null
  readonly since: CalendarDate | null
  /** Null: today in the ledger's time zone. */
  readonly asof: CalendarDate | null
  /** Null: the ledger's default rule. */
  readonly rule: string | null
  readonly lang: Language
  /** Null: the default ledger of the index. */
  readonly ledger: string | null
  /** Slide number from 1; null: not presenting. */
  readonly stage: number | null
  /** The show that is played: `1` for the one kept in this browser, else one carried in the link (show-code.ts); null: the view's own slides. */
  readonly show: string | null
  readonly embed: boolean
  /** Receipt: edition and number of items when the link was copied. */
  readonly ed: CalendarDate | null
  readonly n: number | null
}

/** A key of the address. */
export type ViewKey = keyof View

/** The keys that narrow the selection, in address order. */
export const FILTER_KEYS = [
  'region',
  'sector',
  'year',
  'status',
  'unit',
  'kind',
  'reach',
  'due',
  'series',
  'q',
  'pick',
] as const
/** A key that narrows the selection. */
export type FilterKey = (typeof FILTER_KEYS)[number]

/** Why a part of an address could not be honoured. `found` is the text as it stood there. */
export interface AddressProblem {
  readonly key: ViewKey
  readonly found: string
  /** unreadable: not of the key's form · unknown: well-formed, but this ledger has no such thing · absent: what it takes did not come from the server. */
  readonly why: 'unreadable' | 'unknown' | 'absent'
}
