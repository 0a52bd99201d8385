import type { Ledger } from '#src/domain/ledger.ts'
import { buildEntry, buildNames, type Names, type SearchEntry } from './entry.ts'
import { simplify, type Simplified } from './simplified.ts'
import { holdsPieces, holdsWord, parseQuery, soundsLike, type PinyinReading, type Term } from './terms.ts'
import type { Assessed } from '../selection/selection.ts'

/** Readings by Chinese text, of those that pinyinTexts lists. */
export type Readings = ReadonlyMap<string, PinyinReading>

/** For each item in file order 1 where it is found, else 0. */
export type Found = Uint8Array

/** What is loaded when a query wants it; null: not loaded. */
export interface Dictionaries {
  readonly readings: Readings | null
  readonly simplified: Simplified | null
}

/** A search that has no dictionary: it finds what is written. */
export const NO_DICTIONARIES: Dictionaries = { readings: null, simplified: null }

/** The assessed items as they are searched. Fills itself as it is asked. */
export interface SearchIndex extends Dictionaries {
  readonly assessed: Assessed
  readonly names: Names
  /** In file order, as far as they were needed. */
  readonly entries: SearchEntry[]
  /** The last answers by query. */
  readonly answers: Map<string, Found>
}

const ITEMS_A_STEP = 100
const ANSWERS_KEPT = 8

/** A search over assessed items; costs nothing yet. `earlier`: a search whose work is kept where it still holds (same ledger and day: another rule, or readings that have come). */
export function createSearch(
  assessed: Assessed,
  { readings, simplified }: Dictionaries,
  earlier?: SearchIndex,
): SearchIndex {
  const holds = earlier?.assessed.index === assessed.index && earlier.assessed.asOf === assessed.asOf
  const answers = holds && earlier.readings === readings && earlier.simplified === simplified
  return {
    assessed,
    readings,
    simplified,
    names: holds ? earlier.names : buildNames(assessed.index),
    entries: holds ? earlier.entries : [],
    answers: answers ? earlier.answers : new Map(),
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

/* How an entry holds a word: 2 as written, as a number, or as one of the texts that sound like it; 1 in pieces; 0 not at all. */
function holding({ text, numbers, names }: SearchEntry, term: Term, sounding: ReadonlySet<string>): 0 | 1 | 2 {
  const { number } = term
  if (!number?.scaled && holdsWord(text, term)) return 2
  if (sounding.size > 0 && names.some((name) => sounding.has(name))) return 2
  if (!number) return holdsPieces(text, term.text) ? 1 : 0
  if (!numbers.has(number.value)) return 0
  if (text.includes(number.before) && text.includes(number.after)) return 2
  return holdsPieces(text, number.before) && holdsPieces(text, number.after) ? 1 : 0
}

/**
 * The items that match every word of the query (all for a blank one), giving
 * way after every hundred. Where no item holds them all as they are written,
 * those that hold their pieces: 韶关机架. The answer is kept for the next to ask.
 */
export function* searchInSteps(search: SearchIndex, q: string): Generator<void, Found> {
  const known = search.answers.get(q)
  if (known) return known
  const { assessed, names, entries, readings, simplified } = search
  const spellings = [...new Set([q, simplify(q, simplified)])].map((spelling) =>
    parseQuery(spelling).map((term) => ({ term, sounding: textsSounding(term.text, term.isLatin ? readings : null) })),
  )
  const best = new Uint8Array(assessed.items.length)
  let most = 0
  for (const [place, item] of assessed.items.entries()) {
    const entry = (entries[place] ??= buildEntry(item, names))
    const held = spellings.map((terms) =>
      terms.reduce(
        (least, { term, sounding }) => (least === 0 ? 0 : Math.min(least, holding(entry, term, sounding))),
        2,
      ),
    )
    best[place] = Math.max(...held)
    most = Math.max(most, ...held)
    if (place % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  const found = best.map((held) => (held > 0 && held === most ? 1 : 0))
  if (search.answers.size >= ANSWERS_KEPT) search.answers.clear()
  search.answers.set(q, found)
  return found
}
