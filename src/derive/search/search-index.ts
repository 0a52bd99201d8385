import type { Assessed } from '../selection/selection.ts'
import type { Names, SearchEntry } from './entry.ts'
import type { Simplified } from './simplified.ts'
import type { PinyinReading } from './terms.ts'

/** Readings by Chinese text, of those that pinyinTexts lists. */
export type Readings = ReadonlyMap<string, PinyinReading>

/** For each item in file order 1 where it is found, else 0. */
export type Found = Uint8Array

/** What is loaded when a query wants it; null: not loaded. */
export interface Dictionaries {
  readonly readings: Readings | null
  readonly simplified: Simplified | null
  /** The code that searches: searchInSteps of text.ts. */
  readonly find: ((search: SearchIndex, q: string) => Generator<void, Found>) | null
}

/** A view without a query wants nothing. */
export const NO_DICTIONARIES: Dictionaries = { readings: null, simplified: null, find: null }

/** The assessed items as they are searched. Fills itself as it is asked. */
export interface SearchIndex extends Dictionaries {
  readonly assessed: Assessed
  /** Null until they were needed. */
  names: Names | null
  /** In file order, as far as they were needed. */
  readonly entries: SearchEntry[]
  /** The last answers by query. */
  readonly answers: Map<string, Found>
}

/** A search over assessed items; costs nothing yet. `earlier`: a search whose work is kept where it still holds (same ledger and day: another rule, or readings that have come). */
export function createSearch(
  assessed: Assessed,
  { readings, simplified, find }: Dictionaries,
  earlier?: SearchIndex,
): SearchIndex {
  const holds = earlier?.assessed.index === assessed.index && earlier.assessed.asOf === assessed.asOf
  const answers = holds && earlier.readings === readings && earlier.simplified === simplified
  return {
    assessed,
    readings,
    simplified,
    find,
    names: holds ? earlier.names : null,
    entries: holds ? earlier.entries : [],
    answers: answers ? earlier.answers : new Map(),
  }
}

/** What the query finds, in steps. Throws where the code that searches was not brought in. */
export function findInSteps(search: SearchIndex, q: string): Generator<void, Found> {
  if (search.find === null) throw new Error('The code that searches has not come.')
  return search.find(search, q)
}
