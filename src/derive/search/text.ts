import type { Ledger } from '#src/domain/ledger.ts'
import { buildEntry, buildNames, type Names, type SearchEntry } from './entry.ts'
import { holdsWord, parseQuery, soundsLike, type PinyinReading, type Term } from './terms.ts'
import type { Assessed } from '../selection/selection.ts'

/** Readings by Chinese text, of those that pinyinTexts lists. */
export type Readings = ReadonlyMap<string, PinyinReading>

/** For each item in file order 1 where it is found, else 0. */
export type Found = Uint8Array

/** The assessed items as they are searched. Fills itself as it is asked. */
export interface SearchIndex {
  readonly assessed: Assessed
  /** Null: not loaded; Latin letters then find no Chinese. */
  readonly readings: Readings | null
  readonly names: Names
  /** In file order, as far as they were needed. */
  readonly entries: SearchEntry[]
  /** The last answers by query. */
  readonly answers: Map<string, Found>
}

const ITEMS_A_STEP = 100
const ANSWERS_KEPT = 8

/** A search over assessed items; costs nothing yet. `earlier`: a search whose work is kept where it still holds (same ledger and day: another rule, or readings that have come). */
export function createSearch(assessed: Assessed, readings: Readings | null, earlier?: SearchIndex): SearchIndex {
  const holds = earlier?.assessed.index === assessed.index && earlier.assessed.asOf === assessed.asOf
  return {
    assessed,
    readings,
    names: holds ? earlier.names : buildNames(assessed.index),
    entries: holds ? earlier.entries : [],
    answers: holds && earlier.readings === readings ? earlier.answers : new Map(),
  }
}

/** The Chinese texts that want readings, each once: titles and the names of regions, sectors and units. Short names (韶关) are the start of long ones (韶关市), in pinyin too. */
export function pinyinTexts({ commitments, regions, sectors, organisations }: Ledger): readonly string[] {
  const titles = commitments.map((commitment) => commitment.title.zh)
  return [...new Set([...titles, ...[...regions, ...sectors, ...organisations].map(({ name }) => name.zh)])]
}

/** True where the query has a word that may be pinyin. */
export function needsPinyin(q: string): boolean {
  return parseQuery(q).some((term) => term.isLatin)
}

function textsSounding(word: string, readings: Readings | null): ReadonlySet<string> {
  const texts = [...(readings ?? [])].filter(([, reading]) => soundsLike(reading, word))
  return new Set(texts.map(([text]) => text))
}

/** True where the entry matches the word as written, as a number, or as one of the texts that sound like it. */
function matches({ text, numbers, names }: SearchEntry, term: Term, sounding: ReadonlySet<string>): boolean {
  const { number } = term
  if (number && numbers.has(number.value) && text.includes(number.before) && text.includes(number.after)) return true
  if (!number?.scaled && holdsWord(text, term)) return true
  return sounding.size > 0 && names.some((name) => sounding.has(name))
}

/** The items that match every word of the query (all for a blank one), giving way after every hundred. The answer is kept for the next to ask. */
export function* searchInSteps(search: SearchIndex, q: string): Generator<void, Found> {
  const known = search.answers.get(q)
  if (known) return known
  const { assessed, names, entries, readings } = search
  const terms = parseQuery(q).map((term) => ({
    term,
    sounding: textsSounding(term.text, term.isLatin ? readings : null),
  }))
  const found = new Uint8Array(assessed.items.length)
  for (const [place, item] of assessed.items.entries()) {
    const entry = (entries[place] ??= buildEntry(item, names))
    if (terms.every(({ term, sounding }) => matches(entry, term, sounding))) found[place] = 1
    if (place % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  if (search.answers.size >= ANSWERS_KEPT) search.answers.clear()
  search.answers.set(q, found)
  return found
}
