/** Drafts: what somebody in this browser wants of a ledger's records, laid over the published ledger. Never part of a ledger file. */
import type { IssuePath, LedgerIssue } from '#src/domain/issue.ts'

/** The tables of a ledger whose records are told apart by id (regions by code), in the order in which people read them. */
export const LEDGER_TABLES = [
  'commitments',
  'reports',
  'facts',
  'sources',
  'organisations',
  'units',
  'sectors',
  'regions',
  'rules',
] as const
/** The name of such a table. */
export type LedgerTableName = (typeof LEDGER_TABLES)[number]

/** `frame`: title, description, timeZone, synthetic and defaultRule as one record, whose id is `frame` too. */
export type DraftTable = LedgerTableName | 'frame'
/** The id of the frame as a record. */
export const FRAME_ID = 'frame'

/** A record as it stands in JSON: read-only, and not yet known to be valid. */
export type DraftRecord = Readonly<Record<string, unknown>>

/** Which record. */
export interface DraftKey {
  readonly table: DraftTable
  readonly id: string
}

/** What somebody wants of one record. */
export interface ProposedChange extends DraftKey {
  /** The published record that it started from; null: there was none, it is new. */
  readonly base: DraftRecord | null
  /** The record wanted, valid or not; null: it is to go. */
  readonly value: DraftRecord | null
  /** A few words of the one who drafts, for those who publish; '' for none. */
  readonly note: string
}

/** A proposal as it is kept: one for each record, in one browser. */
export interface Draft extends ProposedChange {
  /** Id of the ledger it lies over. */
  readonly ledger: string
  /** Grows with every change made to any draft in this browser and never comes twice: tells an older state from a newer one. */
  readonly changed: number
}

/** A field that two sides changed in different ways. undefined: the field was or is not there. */
export interface FieldConflict {
  /** Field names and list positions inside the record (of `mine`), outermost first. */
  readonly path: IssuePath
  readonly base: unknown
  readonly theirs: unknown
  readonly mine: unknown
}

/**
 * A draft that the edition under it, or another tab, contradicts. fields: both changed a
 * field · exists: both added a record of that id · gone: mine changes what they removed ·
 * changed: mine removes what they changed. Mine is shown until somebody decides.
 */
export interface DraftConflict {
  readonly kind: 'fields' | 'exists' | 'gone' | 'changed'
  readonly draft: Draft
  /** The record on the other side; null: it has none any more. */
  readonly theirs: DraftRecord | null
  /** Theirs with all of mine that does not clash, and mine where it does; null: it is to go. */
  readonly merged: DraftRecord | null
  /** Not empty for fields and exists, empty otherwise. */
  readonly fields: readonly FieldConflict[]
}

/** A draft that cannot be used yet, with all that is wrong with it (format/issue.ts says it in sentences). */
export interface FaultyDraft {
  readonly draft: Draft
  readonly issues: readonly LedgerIssue[]
}

/**
 * Why this browser does not keep what the desk gives it. blocked: storage is
 * switched off, or not there · full: there is no room left · newer: a newer
 * version of this page has been at it · failed: anything else.
 */
export type DeskFault = 'blocked' | 'full' | 'newer' | 'failed'
