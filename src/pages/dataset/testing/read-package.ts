/** Reads and checks a data package as a stranger would: from datapackage.json and the files that it names, and from nothing else. */
import Papa from 'papaparse'
import * as z from 'zod'

const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'date', 'number', 'integer', 'boolean']),
  constraints: z
    .object({
      required: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
})
const resourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.number(),
  schema: z
    .object({
      fields: z.array(fieldSchema),
      primaryKey: z.array(z.string()),
      foreignKeys: z
        .array(
          z.object({
            fields: z.array(z.string()),
            reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
          }),
        )
        .optional(),
    })
    .optional(),
})
const packageSchema = z.object({ name: z.string(), version: z.string(), resources: z.array(resourceSchema) })

type Field = z.infer<typeof fieldSchema>
/** A row by its headings; null: an empty cell. */
export type Row = Readonly<Record<string, string | null>>
/** The rows of each table. */
export type Tables = Readonly<Record<string, readonly Row[]>>

const FORMS: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  date: /^\d{4}-\d\d-\d\d$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
}

function faultOf({ type, constraints = {} }: Field, cell: string | null): string | null {
  if (cell === null) return constraints.required ? 'required' : null
  if (!FORMS[type].test(cell)) return type
  if (constraints.enum && !constraints.enum.includes(cell)) return 'enum'
  return constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell) ? 'pattern' : null
}

const tuple = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]))

/** The tables of the package, and everything in them that is not as the package says. `files`: texts by path. */
export function readPackage(files: ReadonlyMap<string, string>): {
  readonly tables: Tables
  readonly faults: readonly string[]
} {
  const { resources } = packageSchema.parse(JSON.parse(files.get('datapackage.json') ?? ''))
  const faults: string[] = []
  const tables: Record<string, readonly Row[]> = {}
  for (const { name, path, bytes, schema } of resources) {
    const text = files.get(path)
    if (text === undefined || new TextEncoder().encode(text).byteLength !== bytes) faults.push(`${path}: bytes`)
    if (!schema || text === undefined) continue
    const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/\r\n$/, '')).data
    if (head.join() !== schema.fields.map((field) => field.name).join()) faults.push(`${path}: headings`)
    tables[name] = rows.map((cells) => Object.fromEntries(head.map((heading, at) => [heading, cells[at] || null])))
    const keys = tables[name].map((row) => tuple(row, schema.primaryKey))
    if (new Set(keys).size < keys.length) faults.push(`${path}: primary key`)
    for (const [at, row] of tables[name].entries())
      for (const field of schema.fields) {
        const fault = faultOf(field, row[field.name] ?? null)
        if (fault !== null) faults.push(`${path} ${at + 2} ${field.name}: ${fault}`)
      }
  }
  for (const { name, schema } of resources)
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const known = new Set((tables[reference.resource || name] ?? []).map((row) => tuple(row, reference.fields)))
      for (const row of tables[name] ?? [])
        if (fields.every((field) => row[field] !== null) && !known.has(tuple(row, fields)))
          faults.push(`${name} ${fields.join()}: ${tuple(row, fields)} is nowhere`)
    }
  return { tables, faults }
}
