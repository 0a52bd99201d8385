/** What was renamed since links were first published, so that old links keep working. */
import type { ViewKey } from './view.ts'

/** A key and its value as decoded from an address, before parsing. */
export type Pair = readonly [key: string, value: string]

/** Old name → new. `values` are those of the new key, part by part of a list; a new text may be several values joined by '.'. */
export interface Migrations {
  readonly keys: Readonly<Record<string, ViewKey>>
  readonly values: Readonly<Partial<Record<ViewKey, Readonly<Record<string, string>>>>>
}

/** The renames so far: none. */
export const MIGRATIONS: Migrations = { keys: {}, values: {} }

function renamed<Name extends string>(
  names: Readonly<Record<string, Name>> | undefined,
  old: string,
): Name | undefined {
  const name = old.toLowerCase()
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined
}

/** The pairs under today's names, in the order given. A '-' before a sort key stays where it is. */
export function migrate(pairs: readonly Pair[], migrations: Migrations = MIGRATIONS): readonly Pair[] {
  const valuesOf = new Map<string, Readonly<Record<string, string>>>(Object.entries(migrations.values))
  return pairs.map(([oldKey, text]) => {
    const key = renamed(migrations.keys, oldKey) ?? oldKey
    const names = valuesOf.get(key)
    if (names === undefined) return [key, text]
    const parts = text.split('.').map((part) => {
      const sign = part.startsWith('-') ? '-' : ''
      return sign + (renamed(names, part.slice(sign.length)) ?? part.slice(sign.length))
    })
    return [key, parts.join('.')]
  })
}
