/** public/ledgers/index.json: which ledgers a deployment serves, and its public address. */
import * as z from 'zod/mini'
import type { Text } from './ledger.ts'
import { id, text, url } from './schema.ts'
import { readStructure, type Checked } from './structure.ts'

const licence = z.optional(z.strictObject({ name: z.string(), url }))
const listSchema = z.strictObject({
  home: z.nullable(url),
  default: id,
  ledgers: z
    .array(z.strictObject({ id, title: text, synthetic: z.boolean(), licence }))
    .check(z.minLength(1, 'not-empty')),
})

/** Under which terms a ledger's data may be used: a short name (SPDX) and where they are written. */
export interface Licence {
  readonly name: string
  readonly url: string
}

/** `home`: where absolute addresses start (null: where the page is). `default`: the ledger opened without a `ledger` key. `licence`: of the data; without it nothing is stated. */
export interface LedgerList {
  readonly home: string | null
  readonly default: string
  readonly ledgers: readonly {
    readonly id: string
    readonly title: Text
    readonly synthetic: boolean
    readonly licence?: Licence | undefined
  }[]
}

/** Reads the parsed JSON of an index file: the list, or every fault. Never throws. */
export function readLedgerList(raw: unknown): Checked<LedgerList> {
  return readStructure(listSchema, raw)
}
