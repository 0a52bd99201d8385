/** What a ledger file can have wrong with it, as values that format/issue.ts says in a sentence. */
import type { JsonWant } from '#src/lib/find-json-fault.ts'
import { foundText } from './found-text.ts'
import type { Kind } from './terms.ts'

/** Tables whose records can be set aside one by one; everything else in a ledger is its frame. */
export const RECORD_TABLES = ['commitments', 'reports', 'facts'] as const
/** The name of such a table. */
export type RecordTable = (typeof RECORD_TABLES)[number]

/** Where in the file: field names and list positions (from 0), outermost first. Empty: the file itself. */
export type IssuePath = readonly (string | number)[]

export const FORMATS = [
  'text',
  'id',
  'region-code',
  'date',
  'deadline',
  'url',
  'positive',
  'not-negative',
  'not-empty',
  'amount',
  'time-zone',
] as const
/** Forms that a value of the right type must also have. */
export type Format = (typeof FORMATS)[number]

/** What kind of value a field takes. */
export type ValueType = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'object'

/** What an id in a field may refer to. */
export type ReferenceTo =
  | 'source'
  | 'unit'
  | 'organisation'
  | 'region'
  | 'sector'
  | 'commitment'
  | 'report'
  | 'report-of-same-commitment'
  | 'milestone-of-commitment'
  | 'rule'

/** What should have stood there. */
export type Expected =
  /** JSON that can be parsed; line and column from 1, counted in UTF-16 units. */
  | { readonly kind: 'json'; readonly line: number; readonly column: number; readonly wants: JsonWant }
  /** A ledger at all, where the file is empty or a web page. */
  | { readonly kind: 'ledger' }
  /** `fields` names what an object holds; empty for other types. */
  | { readonly kind: 'type'; readonly type: ValueType; readonly fields: readonly string[]; readonly orNull: boolean }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'format'; readonly format: Format; readonly orNull: boolean }
  /** A field of this name is not part of the format; `near` is the known one closest to it, if any is close. */
  | { readonly kind: 'known-field'; readonly near: string | null }
  | { readonly kind: 'reference'; readonly to: ReferenceTo }
  | { readonly kind: 'unique' }
  /** A field that a commitment of this kind must have (some) or may not have (none). */
  | { readonly kind: 'content'; readonly of: Kind; readonly wants: 'some' | 'none' }
  /** `other` is the field (and `value` its text) that this date must come after, not before, or not after. */
  | {
      readonly kind: 'order'
      readonly relation: 'after' | 'not-before' | 'not-after'
      readonly other: string
      readonly value: string
    }
  /** A target between two numbers has a second one, above the first (`needed`); any other has none. */
  | { readonly kind: 'range'; readonly needed: boolean }
  /** What the first measured commitment of its series (`other`) has in that field: `value`. */
  | { readonly kind: 'series'; readonly other: string; readonly value: string }
  /** A target that is not its own baseline. */
  | { readonly kind: 'not-baseline' }
  /** Bands of a rule from the highest `from` down, the last one null. */
  | { readonly kind: 'bands' }
  | { readonly kind: 'no-cycle' }
  /** A commitment that was not itself set aside. */
  | { readonly kind: 'kept-commitment' }

/** What is wrong; stable names, for tests and for counting. */
export type IssueCode =
  | 'syntax'
  | 'empty-file'
  | 'web-page'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'unknown-field'
  | 'unknown-reference'
  | 'duplicate'
  | 'kind-disagrees'
  | 'wrong-order'
  | 'same-as-baseline'
  | 'series-disagrees'
  | 'range-disagrees'
  | 'bands-unordered'
  | 'cycle'
  | 'set-aside-with-commitment'

/** One thing that is wrong in a ledger file. */
export interface LedgerIssue {
  readonly code: IssueCode
  readonly path: IssuePath
  /** Id of the commitment, report or fact it belongs to, `#3` for the third one where it has none; null: the frame. */
  readonly record: string | null
  /** What stood there, quoted and cut to about 60 characters; '' where nothing did. */
  readonly found: string
  readonly expected: Expected
}

/** Where the checks of a record, or of the frame, put what they find; `path` and `record` as in LedgerIssue. */
export interface IssueSink {
  readonly path: IssuePath
  readonly record: string | null
  readonly issues: LedgerIssue[]
}

/** Adds an issue at a path inside the record; the code follows from what was expected. */
export function addIssue(sink: IssueSink, inside: IssuePath, found: unknown, expected: Expected): void {
  sink.issues.push({
    code: codeOf(expected),
    path: [...sink.path, ...inside],
    record: sink.record,
    found: foundText(found),
    expected,
  })
}

const CODES = {
  reference: 'unknown-reference',
  unique: 'duplicate',
  content: 'kind-disagrees',
  order: 'wrong-order',
  range: 'range-disagrees',
  series: 'series-disagrees',
  'not-baseline': 'same-as-baseline',
  bands: 'bands-unordered',
  'no-cycle': 'cycle',
  'kept-commitment': 'set-aside-with-commitment',
  json: 'syntax',
  ledger: 'web-page',
  type: 'wrong-type',
  'one-of': 'wrong-value',
  format: 'wrong-format',
  'known-field': 'unknown-field',
} as const satisfies Record<Expected['kind'], IssueCode>

/** The code of an issue that follows from what was expected (all but `missing` and `empty-file`). */
export function codeOf(expected: Expected): IssueCode {
  return CODES[expected.kind]
}
