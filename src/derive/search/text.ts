import type { Ledger } from '#src/domain/ledger.ts'
import { buildEntry, buildNames, type SearchEntry } from './entry.ts'
import type { Dictionaries, Found, Readings, SearchIndex } from './search-index.ts'
import { simplify } from './simplified.ts'
import { holdsPieces, holdsWord, parseQuery, soundsLike, type PinyinReading, type Term } from './terms.ts'

const ITEMS_A_STEP = 100
const ANSWERS_KEPT = 8
const TEXTS_A_STEP = 20

/** The Chinese texts that want readings, each once: titles and the names of regions, sectors and units. Short names (韶关) are the start of long ones (韶关市), in pinyin too. */
export function pinyinTexts({ commitments, regions, sectors, organisations }: Ledger): readonly string[] {
  const titles = commitments.map((commitment) => commitment.title.zh)
  return [...new Set([...titles, ...[...regions, ...sectors, ...organisations].map(({ name }) => name.zh)])]
}

/** How each text sounds, giving way after every twenty. `syllablesOf`: a text's readings, a character each. */
export function* readingsInSteps(
  texts: readonly string[],
  syllablesOf: (text: string) => readonly string[],
): Generator<void, ReadonlyMap<string, PinyinReading>> {
  const readings = new Map<string, PinyinReading>()
  for (const [place, text] of texts.entries()) {
    const syllables = syllablesOf(text)
    readings.set(text, { full: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') })
    if (place % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield
  }
  return readings
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
  const { assessed, entries, readings, simplified } = search
  const names = (search.names ??= buildNames(assessed.index))
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

/** A search that has no dictionary: it finds what is written. */
export const AS_WRITTEN: Dictionaries = { readings: null, simplified: null, find: searchInSteps }
