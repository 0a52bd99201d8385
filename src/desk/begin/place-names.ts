/** The names of divisions taken apart, found, and written in English. */
import { levelOf, placesIn, type Division, type Place } from './divisions.ts'
import { KINDS, OWN_NAMES, PEOPLES, WITHOUT_ZU } from './place-words.ts'

/** A name without what kind of division it is: 乳源瑶族自治县 is 乳源, of the 瑶, an autonomous county. */
interface NameParts {
  readonly stem: string
  readonly peoples: readonly string[]
  readonly kind: string
}

const SHORTEST_STEM = 2
const ONE_PEOPLE = `(?:${Object.keys(PEOPLES).join('|')})族|${WITHOUT_ZU.join('|')}`
const AUTONOMOUS = new RegExp(`^(.*?)((?:${ONE_PEOPLE})+)(自治[县州旗区])$`)

function partsOf(name: string): NameParts {
  const own = Object.keys(OWN_NAMES).find((each) => name.startsWith(each) && KINDS.some(([end]) => name === each + end))
  if (own !== undefined) return { stem: own, peoples: [], kind: name.slice(own.length) }
  const [, stem = '', peoples = '', kind = ''] = AUTONOMOUS.exec(name) ?? []
  if (kind !== '') {
    const each = [...peoples.matchAll(new RegExp(ONE_PEOPLE, 'g'))].map(([people]) => people.replace(/族$/, ''))
    // 东乡族自治县 goes by its people alone.
    return stem === '' ? { stem: peoples.replace(/族$/, ''), peoples: [], kind } : { stem, peoples: each, kind }
  }
  const end = KINDS.find(([each]) => name.endsWith(each) && name.length > each.length)?.[0] ?? ''
  return { stem: name.slice(0, name.length - end.length), peoples: [], kind: end }
}

/* There are some 3,600 names, and they are asked for with every letter that is typed. */
const shortNames = new Map<string, string>()

/** How people say a name for short: 韶关 for 韶关市; the name itself where little would be left. */
export function shortName(name: string): string {
  const known = shortNames.get(name)
  if (known !== undefined) return known
  const { stem } = partsOf(name)
  const short = stem.length >= SHORTEST_STEM ? stem : name
  shortNames.set(name, short)
  return short
}

/** Syllables as one name: Xi’an keeps its two syllables apart. */
function joined(syllables: readonly string[]): string {
  const text = syllables.map((each, at) => (at > 0 && /^[aoe]/.test(each) ? `’${each}` : each)).join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Loads what writes names in English: pinyin, but for names that have a form of their own. Rejects where the code does not come. */
export async function loadEnglishNames(): Promise<(name: string) => string> {
  const { pinyin } = await import('pinyin-pro')
  const written = new Map<string, string>()
  const write = (name: string) => {
    const { stem, peoples, kind } = partsOf(name)
    const word = KINDS.find(([end]) => end === kind)?.[1] ?? ''
    const spoken = joined(pinyin(stem, { toneType: 'none', type: 'array', nonZh: 'removed' }))
    return [OWN_NAMES[stem] ?? spoken, ...peoples.map((each) => PEOPLES[each] ?? each), word]
      .filter((part) => part !== '')
      .join(' ')
  }
  return (name) => {
    const known = written.get(name) ?? write(name)
    written.set(name, known)
    return known
  }
}

/** Whether a text is a place's name, in full or for short, with or without the places above it. */
function isNamed({ division, above }: Place, text: string): 'full' | 'short' | null {
  const isBelow = (rest: string) =>
    above
      .flatMap((name) => [name, shortName(name)])
      .reduce((left, name) => (left.startsWith(name) ? left.slice(name.length) : left), rest) === ''
  const ends = (name: string) => text.endsWith(name) && isBelow(text.slice(0, text.length - name.length))
  if (ends(division.name)) return 'full'
  return ends(shortName(division.name)) ? 'short' : null
}

function plainOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s,，、·>/-]+/g, '')
}

const LATIN = /^[A-Za-zêüÜÊ’']+$/

/**
 * The places that a text may mean: its code, its full name, else its short name,
 * else the beginning of its name; those of the higher level first. One alone is
 * meant. `englishName` is needed for texts in Latin letters only.
 */
export function findPlaces(
  divisions: readonly Division[],
  text: string,
  englishName: ((name: string) => string) | null,
): readonly Place[] {
  const wanted = plainOf(text)
  if (wanted === '') return []
  const places = placesIn(divisions)
  if (/^\d{6}$/.test(wanted)) return places.filter(({ division }) => division.code === wanted)
  const found = LATIN.test(wanted) ? inLatin(places, wanted, englishName) : inHan(places, wanted)
  return found.toSorted((a, b) => levelOf(a.division.code) - levelOf(b.division.code))
}

function inHan(places: readonly Place[], wanted: string): readonly Place[] {
  const named = places.map((place) => [place, isNamed(place, wanted)] as const)
  const full = named.filter(([, how]) => how === 'full')
  const exact = full.length > 0 ? full : named.filter(([, how]) => how === 'short')
  if (exact.length > 0) return exact.map(([place]) => place)
  return wanted.length < SHORTEST_STEM ? [] : places.filter(({ division }) => division.name.startsWith(wanted))
}

function inLatin(
  places: readonly Place[],
  wanted: string,
  englishName: ((name: string) => string) | null,
): readonly Place[] {
  if (!englishName) return []
  const plain = (name: string) => plainOf(name).replaceAll(/[’']/g, '').toLowerCase()
  const asked = plain(wanted)
  const named = places.map((place) => [place, plain(englishName(place.division.name))] as const)
  // Chaoyang may be the city, a district or a county.
  const isShort = ({ division: { name } }: Place) => plain(englishName(shortName(name))) === asked
  const exact = named.filter(([place, name]) => name === asked || isShort(place))
  const found = exact.length > 0 ? exact : named.filter(([, name]) => asked.length >= 3 && name.startsWith(asked))
  return found.map(([place]) => place)
}
