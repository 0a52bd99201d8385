/** What an address parameter is, and how the common sorts of parameter are made. */

/**
 * What was found under a key. `missing`: absent or empty, the default holds.
 * `invalid`: `value` is what could be kept (the good values of a list, else the
 * default) and `bad` lists each part that is not of the key's form, as it stood.
 */
export type ParameterReading<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly value: T; readonly bad: readonly string[] }

/** One row of the table of parameters. `parse` takes decoded text (null: key absent); `format` gives undecorated text, '' for the default. */
export interface Parameter<T> {
  readonly default: T
  readonly parse: (text: string | null) => ParameterReading<T>
  readonly format: (value: T) => string
}

/** A parameter of one value. `read` gives undefined where the text (trimmed, lower case) is not of the key's form. */
export function single<T>(
  fallback: T,
  read: (text: string) => T | undefined,
  write: (value: T) => string,
): Parameter<T> {
  return {
    default: fallback,
    parse: (text) => {
      if (text === null || text.trim() === '') return { state: 'missing' }
      const value = read(text.trim().toLowerCase())
      return value === undefined ? { state: 'invalid', value: fallback, bad: [text] } : { state: 'valid', value }
    },
    format: (value) => (write(value) === write(fallback) ? '' : write(value)),
  }
}

/** A parameter of one value or none; null is the default. */
export function optional<T extends string | number | object>(
  read: (text: string) => T | undefined,
  write: (value: T) => string,
): Parameter<T | null> {
  return single<T | null>(null, read, (value) => (value === null ? '' : write(value)))
}

/** The order of a list's written values; `sorted` makes one text of all orders, `given` keeps the person's own. */
export type ListOrder = 'sorted' | 'given'

const NONE: readonly never[] = []

/** A parameter of several values joined by '.', each once. Good values of a partly bad list are kept; empty parts say nothing and are passed over. */
export function several<T>(
  read: (part: string) => T | undefined,
  write: (value: T) => string,
  order: ListOrder = 'sorted',
): Parameter<readonly T[]> {
  const tidy = (values: readonly T[]): Map<string, T> => {
    const byText = new Map(values.map((value) => [write(value), value]))
    return order === 'given' ? byText : new Map([...byText].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return {
    default: NONE,
    parse: (text) => {
      const parts = (text ?? '').split('.').filter((part) => part.trim() !== '')
      if (parts.length === 0) return { state: 'missing' }
      const good: T[] = []
      const bad: string[] = []
      for (const part of new Set(parts)) {
        const value = read(part.trim().toLowerCase())
        if (value === undefined) bad.push(part)
        else good.push(value)
      }
      const value = good.length === 0 ? NONE : [...tidy(good).values()]
      return bad.length === 0 ? { state: 'valid', value } : { state: 'invalid', value, bad }
    },
    format: (values) => [...tidy(values).keys()].join('.'),
  }
}

/** A reader for a closed set of ids. */
export function among<T extends string>(ids: readonly T[]): (text: string) => T | undefined {
  return (text) => ids.find((id) => id === text)
}

/** A reader for any text that passes `test`. */
export function passing(test: (text: string) => boolean): (text: string) => string | undefined {
  return (text) => (test(text) ? text : undefined)
}

/** A reader for a whole number from `least`, written with at most nine digits. */
export function wholeNumber(least: number): (text: string) => number | undefined {
  return (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : undefined)
}

/** The text of an id: the id. */
export function asItIs(id: string): string {
  return id
}
