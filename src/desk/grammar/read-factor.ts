/** Reads how many times a baseline something is to be, where no number of times is written: 翻一番, double. */
import { digitOf } from '#src/lib/numeral.ts'

const DOUBLINGS = /翻了?([一两二三四1-4]?)番|翻(?:了?一)?倍()/y
const MULTIPLIED = /(doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)\b(?!-)/iy
const FOLD = /(?:(two|three|four|five|six|ten)fold|(twice)(?= (?:as (?:many|much)|the )))\b/iy
const FOLDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twice: 2 }
const TIMES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, quadrupl: 4, halv: 0.5 }

/** The factor that starts at `at` of a folded text, and where it ends; null where there is none. */
export function readFactorAt(text: string, at: number): { readonly factor: number; readonly end: number } | null {
  DOUBLINGS.lastIndex = at
  const doublings = DOUBLINGS.exec(text)
  if (doublings) {
    const count = doublings[1] ?? ''
    return { factor: 2 ** (digitOf(count) ?? Number(count === '' ? 1 : count)), end: DOUBLINGS.lastIndex }
  }
  MULTIPLIED.lastIndex = at
  const factor = TIMES[(MULTIPLIED.exec(text)?.[1] ?? '').toLowerCase()]
  if (factor !== undefined) return { factor, end: MULTIPLIED.lastIndex }
  FOLD.lastIndex = at
  const [, folds, twice] = FOLD.exec(text) ?? []
  const times = FOLDS[(folds ?? twice ?? '').toLowerCase()]
  return times === undefined ? null : { factor: times, end: FOLD.lastIndex }
}
