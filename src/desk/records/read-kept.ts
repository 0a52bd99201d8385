/** Reading JSON that this program wrote earlier and that anything may have happened to since: forms kept in the browser, lines of a file of drafts. */
import * as z from 'zod/mini'

/** What the JSON says, as the schema has it; null where it is no JSON, or says something else. Never throws. */
export function readKept<T>(schema: z.ZodMiniType<T>, json: string): T | null {
  try {
    const read = z.safeParse(schema, JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    // No JSON: nothing was kept that could be read.
    return null
  }
}

/** A text; '' in the place of anything else. */
export const keptText = z.catch(z.string(), '')

/** A list without the entries that cannot be read; empty in the place of anything else. */
export function keptList<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((list): readonly T[] => list.flatMap((each) => known(entry, each))),
  )
}

/** Values under names, without those that cannot be read; none in the place of anything else. */
export function keptRecord<T>(value: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.looseObject({}), {}),
    z.transform((record): Readonly<Record<string, T>> =>
      Object.fromEntries(
        Object.entries(record).flatMap(([name, each]) => known(value, each).map((read) => [name, read] as const)),
      ),
    ),
  )
}

function known<T>(schema: z.ZodMiniType<T>, value: unknown): readonly T[] {
  const read = z.safeParse(schema, value)
  return read.success ? [read.data] : []
}
