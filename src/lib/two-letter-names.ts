import { uniquePrefixes } from './unique-prefixes.ts'

/** The last syllable of a name in pinyin: its consonant, its vowels, what it may end with. */
const LAST_SYLLABLE = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])[aeiouü]+(?:ng|n|r)?$/
/** Where two names share their letters, this many letters of the name itself. */
const LEAST_LETTERS = 3

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const [first = '', second] = words
  if (second !== undefined) return first.charAt(0) + second.charAt(0)
  const at = first.toLowerCase().search(LAST_SYLLABLE)
  return first.charAt(0) + first.charAt(at > 0 ? at : 1)
}

/** Two capitals for each name, as cities are known by: GZ for Guangzhou, SG for Shaoguan; of two words the first of each. Names that would share them are cut to their shortest unique beginning instead. Order kept. */
export function twoLetterNames(names: readonly string[]): readonly string[] {
  const codes = names.map((name) => initials(name).toUpperCase())
  const prefixes = uniquePrefixes(names, LEAST_LETTERS)
  return codes.map((code, place) =>
    codes.some((other, at) => at !== place && other === code) ? (prefixes[place] ?? code) : code,
  )
}
