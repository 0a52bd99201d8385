/** Reading and replacing a place inside a record, by path, without changing the record. */
import type { DraftRecord } from '#src/desk/records/draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

/** What stands at a path; undefined where nothing does. */
export function valueAt(json: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined
    return isFields(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined
  }, json)
}

/** The text at a path; '' where there is none. */
export function textAt(json: unknown, path: IssuePath): string {
  const value = valueAt(json, path)
  return typeof value === 'string' ? value : ''
}

/** The list at a path; empty where there is none. */
export function listAt(json: unknown, path: IssuePath): readonly unknown[] {
  const value = valueAt(json, path)
  return Array.isArray(value) ? value : []
}

/** The ids in a list at a path. */
export function idsAt(json: unknown, path: IssuePath): readonly string[] {
  return listAt(json, path).filter((entry) => typeof entry === 'string')
}

/** Whether an id stands anywhere in it. */
export function mentions(json: unknown, id: string): boolean {
  if (Array.isArray(json)) return json.some((entry) => mentions(entry, id))
  return isFields(json) ? Object.values(json).some((value) => mentions(value, id)) : json === id
}

function replaced(inner: unknown, path: IssuePath, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(inner) ? inner : []
    return step < list.length
      ? list.map((entry, at) => (at === step ? replaced(entry, rest, value) : entry))
      : [...list, replaced(undefined, rest, value)]
  }
  const { [step]: old, ...others }: DraftRecord = isFields(inner) ? inner : {}
  const next = replaced(old, rest, value)
  if (next === undefined) return others
  // In its old place, so that a file that is compared by lines shows one changed line.
  return isFields(inner) && step in inner ? { ...inner, [step]: next } : { ...others, [step]: next }
}

/** The record with a value at a path; undefined takes the field away. What is missing on the way is made; a list position past the end is added. */
export function withValue(record: DraftRecord, path: IssuePath, value: unknown): DraftRecord {
  const next = replaced(record, path, value)
  return isFields(next) ? next : record
}

/** Whether what a commitment counts is a rate of either kind: a change (增长6%) is then the number itself. */
export function isRate(commitment: unknown): boolean {
  const basis = textAt(commitment, ['measure', 'basis'])
  return basis === 'rate' || basis === 'annual-rate'
}
