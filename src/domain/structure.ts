/** From JSON to a value of a schema, with every fault as a LedgerIssue. */
import * as z from 'zod/mini'
import { nearestName } from '#src/lib/nearest-name.ts'
import { foundText } from './found-text.ts'
import { FORMATS, codeOf } from './issue.ts'
import type { Expected, IssueCode, IssuePath, LedgerIssue, ValueType } from './issue.ts'

/** A value, or all that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly LedgerIssue[] }

/** The record being read: its place in the file and its name in issues. */
export interface Place {
  readonly path: IssuePath
  readonly record: string | null
}

const FILE: Place = { path: [], record: null }
const TYPES = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'object',
} as const

/** Checks a raw value against a schema. Never throws; `place` stands before every path in the issues. */
export function readStructure<T>(schema: z.ZodMiniType<T>, raw: unknown, place: Place = FILE): Checked<T> {
  const result = schema.safeParse(raw)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, issues: result.error.issues.flatMap((issue) => issuesOf(issue, schema, raw, place)) }
}

function issuesOf(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  raw: unknown,
  place: Place,
): readonly LedgerIssue[] {
  const inside = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const value = inside.reduce(ownValue, raw)
  const start: z.core.$ZodType | undefined = schema
  const make = (path: IssuePath, found: unknown, code: IssueCode, expected: Expected): LedgerIssue => ({
    code,
    path: [...place.path, ...path],
    record: place.record,
    found: foundText(found),
    expected,
  })
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(inside.reduce(within, start))
    return issue.keys.map((key) =>
      make([...inside, key], ownValue(value, key), 'unknown-field', {
        kind: 'known-field',
        near: nearestName(key, known),
      }),
    )
  }
  const there = inside.reduce(within, start)
  const expected = (value === undefined ? formOf(there) : null) ?? expectedOf(issue, there)
  return [make(inside, value, value === undefined ? 'missing' : codeOf(expected), expected)]
}

function expectedOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): Expected {
  const orNull = isNullable(schema)
  if (issue.code === 'invalid_value')
    return { kind: 'one-of', values: [...issue.values.map(String), ...(orNull ? ['null'] : [])] }
  if (issue.code === 'invalid_type')
    return { kind: 'type', type: typeNamed(issue.expected), fields: fieldsOf(schema), orNull }
  const format = FORMATS.find((known) => known === issue.message)
  return format === undefined
    ? { kind: 'type', type: 'whole-number', fields: [], orNull }
    : { kind: 'format', format, orNull }
}

/* The form that a missing text should have is what its schema says of an empty one; null for anything but a text with a form. */
function formOf(schema: z.core.$ZodType | undefined): Expected | null {
  const bare = unwrapped(schema)
  const issue = bare instanceof z.ZodMiniString ? z.safeParse(bare, '').error?.issues[0] : undefined
  return issue === undefined ? null : expectedOf(issue, schema)
}

function typeNamed(expected: string): ValueType {
  for (const [name, type] of Object.entries(TYPES)) if (name === expected) return type
  return 'object'
}

/** An own property of a raw value, undefined where there is none: `__proto__` and `constructor` are names like any other. */
export function ownValue(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/* The schema of a field or list entry, undefined where the schema knows none. */
function within(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodMiniArray) return bare.def.element
  if (bare instanceof z.ZodMiniObject && Object.hasOwn(bare.shape, key)) return bare.shape[key]
  return undefined
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) return unwrapped(schema.def.innerType)
  return schema
}

function isNullable(schema: z.core.$ZodType | undefined): boolean {
  return (
    schema instanceof z.ZodMiniNullable || (schema instanceof z.ZodMiniOptional && isNullable(schema.def.innerType))
  )
}

function fieldsOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const bare = unwrapped(schema)
  return bare instanceof z.ZodMiniObject ? Object.keys(bare.shape) : []
}
