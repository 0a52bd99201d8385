/** Candidates that resemble what the ledger has already. */
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Commitment, Fact, Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { candidateKey } from './article-work.ts'

/** What a candidate resembles. figure: region, figure and unit are the same · words: it has most of the words of the title. */
export interface Twin {
  readonly table: 'commitments' | 'facts'
  readonly id: string
  readonly by: 'figure' | 'words'
}

/** Of the pairs of characters of a title, how many must stand in the passage. */
const MOST = 0.65
/** A title of fewer pairs says too little. */
const FEWEST_PAIRS = 4
const RECORDS_A_STEP = 200

/** Pairs of neighbouring characters, without signs: a measure of likeness that needs no word list. */
function pairsOf(text: string): ReadonlySet<string> {
  const bare = text.toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)))
}

interface Known {
  readonly twin: Omit<Twin, 'by'>
  readonly regions: readonly string[]
  readonly pairs: number
}

interface Look {
  readonly byFigure: Map<string, Known[]>
  readonly byPair: Map<string, Known[]>
}

function put(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key)
  if (list) list.push(known)
  else map.set(key, [known])
}

function addCommitment({ byFigure, byPair }: Look, { id, title, regions, measure, targets }: Commitment): void {
  const pairs = [pairsOf(title.zh), pairsOf(title.en)]
  for (const own of title.zh === title.en ? pairs.slice(0, 1) : pairs) {
    const known: Known = { twin: { table: 'commitments', id }, regions, pairs: own.size }
    if (own.size >= FEWEST_PAIRS) for (const pair of own) put(byPair, pair, known)
  }
  const known: Known = { twin: { table: 'commitments', id }, regions, pairs: 0 }
  for (const value of new Set(targets.map((target) => target.value)))
    put(byFigure, `${value} ${measure?.unit ?? ''}`, known)
}

function addFact({ byFigure }: Look, { id, value, unit, regions }: Fact): void {
  put(byFigure, `${value} ${unit}`, { twin: { table: 'facts', id }, regions, pairs: 0 })
}

function* lookOf(ledger: Ledger): Generator<void, Look> {
  const look: Look = { byFigure: new Map(), byPair: new Map() }
  for (const [at, commitment] of ledger.commitments.entries()) {
    addCommitment(look, commitment)
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  for (const [at, fact] of ledger.facts.entries()) {
    addFact(look, fact)
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  return look
}

function byWords({ byPair }: Look, candidate: Candidate): Twin | null {
  const shared = new Map<Known, number>()
  for (const pair of pairsOf(candidate.text))
    for (const known of byPair.get(pair) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1)
  let [best, share]: [Known | null, number] = [null, MOST]
  for (const [known, count] of shared) {
    const own = count / known.pairs
    const isHere = candidate.regions.length === 0 || known.regions.some((code) => candidate.regions.includes(code))
    if (isHere && own >= share) [best, share] = [known, own]
  }
  return best && { ...best.twin, by: 'words' }
}

/** The record that a candidate resembles most; null: none. */
function twinOf(look: Look, candidate: Candidate): Twin | null {
  const { figure, unit, regions, kind } = candidate
  const table = kind === 'achievement' ? 'facts' : 'commitments'
  const same =
    figure?.value === null || figure?.value === undefined || unit === null
      ? []
      : (look.byFigure.get(`${figure.value} ${unit}`) ?? [])
  const here = same.filter((known) => known.regions.some((code) => regions.includes(code)))
  const own = here.find(({ twin }) => twin.table === table) ?? here[0]
  return own ? { ...own.twin, by: 'figure' } : byWords(look, candidate)
}

/** As findTwins, giving way as it works. */
export function* twinSteps(
  ledger: Ledger,
  candidates: readonly Candidate[],
): Generator<void, ReadonlyMap<string, Twin>> {
  const look = yield* lookOf(ledger)
  const twins = new Map<string, Twin>()
  for (const candidate of candidates) {
    const twin = twinOf(look, candidate)
    if (twin) twins.set(candidateKey(candidate), twin)
    yield
  }
  return twins
}

/** What each candidate resembles of the ledger, by its key; those that resemble nothing have no entry. */
export function findTwins(ledger: Ledger, candidates: readonly Candidate[]): ReadonlyMap<string, Twin> {
  return runSteps(twinSteps(ledger, candidates))
}
