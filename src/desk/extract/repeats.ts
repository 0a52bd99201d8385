/** The same promise twice in one text: in its title and again below, in the goals and again among the tasks. */
import type { Candidate } from './extraction.ts'

/** Of the pairs of characters of the shorter metric, how many both must have. */
const MOST = 0.5

function pairsOf(words: string): ReadonlySet<string> {
  const bare = words.toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)))
}

function alike(one: string, other: string): boolean {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared >= Math.max(1, Math.min(a.size, b.size) * MOST)
}

/** Figure, unit and kind as one text; null: nothing to compare. */
function keyOf({ kind, figure }: Candidate): string | null {
  if (kind !== 'commitment' || !figure) return null
  const { value, factor, range, unitText } = figure
  return `${value ?? factor ?? `${range?.low ?? ''}-${range?.high ?? ''}`} ${unitText}`
}

/** Of those with the same figure, how many a candidate is compared with: no text says it in more ways. */
const MOST_COMPARED = 8
const CANDIDATES_A_STEP = 50

/** The candidates, those that say again what one before them says marked with where that stands. */
export function* repeatSteps(candidates: readonly Candidate[]): Generator<void, readonly Candidate[]> {
  const seen = new Map<string, Candidate[]>()
  const marked: Candidate[] = []
  for (const [at, candidate] of candidates.entries()) {
    const key = keyOf(candidate)
    const before = (key !== null && seen.get(key)) || []
    const due = candidate.deadline?.deadline ?? null
    const same = before.find((one) => {
      const other = one.deadline?.deadline ?? null
      return (due === null || other === null || due === other) && alike(wordsOf(one), wordsOf(candidate))
    })
    if (key !== null && !same && before.length < MOST_COMPARED) seen.set(key, [...before, candidate])
    marked.push(same ? { ...candidate, repeats: same.place.span } : candidate)
    if (at % CANDIDATES_A_STEP === CANDIDATES_A_STEP - 1) yield
  }
  return marked
}

const wordsOf = ({ metric, text }: Candidate) => (metric === '' ? text : metric)
