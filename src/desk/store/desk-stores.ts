/** What the desk keeps in this browser, and the small way in to it: transactions that happen whole or not at all. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft, DraftKey } from '#src/desk/records/draft.ts'
import type { DraftStep } from './draft-step.ts'
import type { Text } from '#src/domain/ledger.ts'

/** The other side of a step, a record for each draft that it changed (`at`, from 0): what the draft was before it, or, once it is undone, after it; null: there was none. */
export interface StepSwap {
  readonly ledger: string
  readonly place: number
  readonly at: number
  readonly key: DraftKey
  readonly draft: Draft | null
}

/** A form as it was last typed. Each page load has an owner name of its own, so that two tabs never write over each other. */
export interface KeptForm {
  readonly form: string
  readonly owner: string
  readonly json: string
  readonly changed: number
}

/** An own ledger without its file. `bytes`: the size of the file. `isRemoved`: it was removed and can be brought back. */
export interface OwnLedger {
  readonly id: string
  readonly title: Text
  readonly edition: CalendarDate
  readonly synthetic: boolean
  readonly bytes: number
  readonly isRemoved: boolean
}

/** The kinds of things kept, by store. Keys: drafts by ledger, table, id · steps by ledger, place · swaps by ledger, place, at · forms by form, owner · the others by their one name. */
export interface DeskStores {
  readonly drafts: Draft
  readonly steps: DraftStep
  readonly swaps: StepSwap
  readonly forms: KeptForm
  readonly ledgers: OwnLedger
  readonly files: { readonly id: string; readonly bytes: ArrayBuffer }
  /** What was answered about tables of one shape. */
  readonly answers: { readonly shape: string; readonly answers: Readonly<Record<string, string>> }
  readonly counters: { readonly name: string; readonly value: number }
}

/** The name of a store. */
export type StoreName = keyof DeskStores
/** The values of a key, outermost first. */
export type DeskKey = readonly (string | number)[]

/** The fields that make the key of each store. */
export const KEY_FIELDS = {
  drafts: ['ledger', 'table', 'id'],
  steps: ['ledger', 'place'],
  swaps: ['ledger', 'place', 'at'],
  forms: ['form', 'owner'],
  ledgers: ['id'],
  files: ['id'],
  answers: ['shape'],
  counters: ['name'],
} as const satisfies Readonly<Record<StoreName, readonly string[]>>

/** The stores as idb wants them typed. */
export type DeskStored = { readonly [Name in StoreName]: { key: (string | number)[]; value: DeskStores[Name] } }

/** Reads within one transaction. */
export interface DeskReader {
  readonly get: <Name extends StoreName>(store: Name, key: DeskKey) => Promise<DeskStored[Name]['value'] | undefined>
  /** In order of their keys; `under`: those whose key begins with it, all where it is empty. */
  readonly list: <Name extends StoreName>(store: Name, under: DeskKey) => Promise<DeskStored[Name]['value'][]>
}

/** Reads and writes within one transaction. */
export interface DeskWriter extends DeskReader {
  readonly put: <Name extends StoreName>(store: Name, value: DeskStores[Name]) => Promise<unknown>
  /** Drops all whose key begins with this one. */
  readonly drop: (store: StoreName, key: DeskKey) => Promise<unknown>
}

/** Work may wait for the reader or writer it is given and for nothing else. Rejects with the storage's error; then nothing was written. */
export interface DeskDb {
  readonly read: <Result>(work: (reader: DeskReader) => Promise<Result>) => Promise<Result>
  readonly write: <Result>(work: (writer: DeskWriter) => Promise<Result>) => Promise<Result>
}
