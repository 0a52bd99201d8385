/** Reads none at all as a number, in English: zero deaths, net zero by 2040, cut to nil; not zero-carbon homes. */

/** What follows zero where it is what is counted to: an end, a word of time, or the things of which there are to be none. */
const ENDS =
  '(?: (?:carbon|greenhouse[- ]gas|co2e?|operational) emissions| emissions| carbon)?(?=[.,;:)|\\t]|$| (?:by|in|before|across|no later|not later|at|from|for|and|through|within|come|until|is|remains|target|ambition|commitment|goal)\\b| [a-z-]+s\\b(?<!ss|emissions)(?!-))'
const NO_NUMBER =
  '(?! (?:carbon (?!by\\b|in\\b|emissions\\b|before\\b)|waste|emission |energy|tolerance|hours?|rated|based|strateg|plans?|homes|buildings|buses|vehicles|cars|trucks|schools|neighbourhoods|plants|targets|grids|hubs))'
/** Source of a pattern without a group. */
export const NOTHING_WORDS = `net[- ]zero${NO_NUMBER}${ENDS}|(?<!net[- ]|sub-|near-|above |below |from |absolute |ground )zero${NO_NUMBER}${ENDS}|(?<=\\b(?:to|at) )(?:nil|none)\\b|(?<=[:|] ?|\\t)(?:nil|none)\\b`

const NOTHING = new RegExp(`\\b(?:${NOTHING_WORDS})`, 'iy')

/** Where the words end, and whether they say all: net zero has no things behind it. Null where there are none. */
export function readNothingAt(text: string, at: number): { readonly end: number; readonly isWhole: boolean } | null {
  NOTHING.lastIndex = at
  const found = NOTHING.exec(text)?.[0]
  return found === undefined ? null : { end: at + found.length, isWhole: !/^zero$/i.test(found) }
}
