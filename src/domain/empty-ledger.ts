import type { CalendarDate } from './deadline.ts'
import type { Ledger, Text } from './ledger.ts'
import { SHIPPED_RULES } from './rules.ts'

/** What is said of a ledger before anything is in it. `id` has still to pass the check. */
export interface LedgerStart {
  readonly id: string
  readonly title: Text
  readonly description: Text
  readonly edition: CalendarDate
}

/** The time zone of the ledgers that this program is made for. */
export const USUAL_TIME_ZONE = 'Asia/Shanghai'

/** A ledger in which nothing has been entered yet, under the rule that comes first. */
export function emptyLedger({ id, title, description, edition }: LedgerStart): Ledger {
  return {
    $schema: './ledger.schema.json',
    schemaVersion: 1,
    id,
    title,
    description,
    edition,
    timeZone: USUAL_TIME_ZONE,
    synthetic: false,
    defaultRule: SHIPPED_RULES[0]?.id ?? '',
    rules: [],
    regions: [],
    sectors: [],
    organisations: [],
    units: [],
    sources: [],
    commitments: [],
    reports: [],
    facts: [],
  }
}

/** An id made of a file's name: its Latin letters and digits; `ledger` where it has none. */
export function idOfName(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return id === '' ? 'ledger' : id
}
