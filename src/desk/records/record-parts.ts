/** How a record comes apart into fields: what counts as one value, and which entries of two lists are the same entry. */
import type { DraftRecord } from './draft.ts'

/** A JSON object, null and lists excluded. */
export function isFields(value: unknown): value is DraftRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/* The two languages of a text say one thing, the parts of a citation name one place: nobody wants half of either. */
function isOneValue(fields: DraftRecord): boolean {
  return ('zh' in fields && 'en' in fields) || 'source' in fields
}

/** An object whose fields are changed one by one: a record, a measure, a target; not a text or a citation. */
export function isGroup(value: unknown): value is DraftRecord {
  return isFields(value) && !isOneValue(value)
}

/** Names that tell the entries of a list apart: milestones by id, targets by the day they were set, points of a path by theirs. */
const ENTRY_KEYS = ['id', 'since', 'date'] as const
/** One of them. */
export type EntryKey = (typeof ENTRY_KEYS)[number]

function keysOf(list: readonly unknown[], key: EntryKey): readonly string[] | null {
  const keys: string[] = []
  for (const entry of list) {
    const value = isGroup(entry) ? entry[key] : undefined
    if (typeof value !== 'string' || keys.includes(value)) return null
    keys.push(value)
  }
  return keys
}

/** The name that tells the entries of all these lists apart; null where none does, or all are empty. */
export function entryKey(...lists: readonly (readonly unknown[])[]): EntryKey | null {
  if (lists.every((list) => list.length === 0)) return null
  return ENTRY_KEYS.find((key) => lists.every((list) => keysOf(list, key) !== null)) ?? null
}

/** The entries of a list under that name. */
export function entriesBy(key: EntryKey, list: readonly unknown[]): ReadonlyMap<string, DraftRecord> {
  return new Map(list.flatMap((entry) => (isFields(entry) ? [[String(entry[key]), entry] as const] : [])))
}

/** The names of all these objects, in order of first appearance. */
export function namesIn(...groups: readonly DraftRecord[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => Object.keys(group)))]
}
