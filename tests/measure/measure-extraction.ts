/** Compares what was extracted from an article with a ledger made by hand from it. */
import { parseDeadline } from '#src/domain/deadline.ts'
import type { Candidate, Extraction } from '#src/desk/extract/extraction.ts'
import type { Citation, Commitment, Ledger } from '#src/domain/ledger.ts'
import type { Comparator } from '#src/domain/terms.ts'

/** How many truths were proposed right. `missed`: a line for each that was not. */
export interface Score {
  readonly right: number
  readonly truths: number
  readonly missed: readonly string[]
}

export interface Measured {
  readonly commitments: Score
  readonly facts: Score
  readonly falseFigures: readonly string[]
  /** Of the right commitments. */
  readonly comparators: number
  readonly deadlines: number
  readonly regions: number
  readonly sectors: number
  readonly directions: Score
  readonly falseDirections: readonly string[]
  readonly directionProposals: number
}

interface Truth {
  readonly id: string
  readonly kind: Candidate['kind']
  readonly value: number
  readonly unit: string
  readonly comparator: Comparator
  readonly due: string | null
  readonly regions: readonly string[]
  readonly sectors: readonly string[]
  readonly citation: Citation
}

function truthsOf(ledger: Ledger, source: string): readonly Truth[] {
  const commitments = ledger.commitments.flatMap((item) =>
    item.targets
      .filter(({ citation }) => citation.source === source && item.measure !== undefined)
      .map(({ value, comparator, due, citation }): Truth => ({
        id: item.id,
        kind: 'commitment',
        value,
        unit: item.measure?.unit ?? '',
        comparator,
        due,
        regions: item.regions,
        sectors: item.sectors,
        citation,
      })),
  )
  const facts = ledger.facts
    .filter(({ citation }) => citation.source === source)
    .map(({ id, value, unit, comparator, date, regions, sectors, citation }): Truth => ({
      id,
      kind: 'achievement',
      value,
      unit,
      comparator,
      due: date,
      regions,
      sectors,
      citation,
    }))
  return [...commitments, ...facts]
}

const bare = (text: string) => text.replace(/[\s，,。、；;：:“”"'（）()●|]/g, '')

/** Same section (by the speaker's name, or the words of the heading) and same paragraph. */
function samePlace(candidate: Candidate, { section, paragraph }: Citation, headings: readonly string[]): boolean {
  const named = bare(section?.zh ?? '')
  const heading = bare(headings[candidate.place.section] ?? '')
  const name = candidate.speaker?.name ?? ''
  const isSection = named === '' || (name !== '' && named.endsWith(name)) || heading.includes(named)
  return isSection && candidate.place.paragraph === paragraph
}

/** The first candidate that fits, taken out of the list: each answers for one truth. */
function take(candidates: Candidate[], fits: (candidate: Candidate) => boolean): Candidate | null {
  const at = candidates.findIndex(fits)
  return at < 0 ? null : (candidates.splice(at, 1)[0] ?? null)
}

function describe(candidate: Candidate): string {
  const { section, paragraph } = candidate.place
  return `${section}.${paragraph} ${candidate.kind} ${candidate.figure?.text ?? ''} (${candidate.figure?.value ?? 'no value'} ${candidate.unit ?? 'no unit'}) ${candidate.title}`.trim()
}

/** Whether a candidate without a figure has words of the commitment: of its cited words, or of its title. */
function hasWordsOf(candidate: Candidate, item: Commitment, citation: Citation): boolean {
  const text = bare(candidate.text)
  const cited = bare(citation.figure ?? '')
  if (cited !== '' && text.includes(cited)) return true
  const title = bare(item.title.zh)
  const pairs = Array.from({ length: Math.max(0, title.length - 1) }, (_, at) => title.slice(at, at + 2))
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * 0.4
}

function measureDirections(extraction: Extraction, ledger: Ledger, source: string) {
  const headings = extraction.sections.map(({ heading }) => heading)
  const proposed = extraction.candidates.filter(({ figure, kind }) => figure === null && kind === 'commitment')
  const truths = ledger.commitments.flatMap((item) => {
    const citation = item.citations.find((one) => one.source === source)
    return item.kind === 'measured' || !citation ? [] : [{ item, citation }]
  })
  const fits = (candidate: Candidate, { item, citation }: (typeof truths)[number]) =>
    samePlace(candidate, citation, headings) && hasWordsOf(candidate, item, citation)
  const missed = truths
    .filter((truth) => !proposed.some((candidate) => fits(candidate, truth)))
    .map(({ item }) => `${item.id} ${item.title.zh}`)
  const wrong = proposed.filter((candidate) => !truths.some((truth) => fits(candidate, truth)))
  return {
    directions: { right: truths.length - missed.length, truths: truths.length, missed },
    falseDirections: wrong.map(describe),
    directionProposals: proposed.length,
  }
}

/** Measures an extraction against all that the ledger cites from `source`. A figure counts once, with kind, value, unit and place right. */
export function measureExtraction(extraction: Extraction, ledger: Ledger, source: string): Measured {
  const headings = extraction.sections.map(({ heading }) => heading)
  const left = extraction.candidates.filter(({ figure }) => figure !== null)
  const truths = truthsOf(ledger, source)
  const found = truths.map((truth) => ({
    truth,
    candidate: take(
      left,
      (one) =>
        one.kind === truth.kind &&
        one.figure?.value === truth.value &&
        one.unit === truth.unit &&
        samePlace(one, truth.citation, headings),
    ),
  }))
  const score = (kind: Candidate['kind']): Score => {
    const own = found.filter(({ truth }) => truth.kind === kind)
    const missed = own
      .filter(({ candidate }) => !candidate)
      .map(({ truth }) => `${truth.id} ${truth.citation.figure ?? ''} (${truth.value} ${truth.unit})`)
    return { right: own.length - missed.length, truths: own.length, missed }
  }
  const sameDay = (a: string | null, b: string | null) =>
    (a && parseDeadline(a)?.last) === (b && parseDeadline(b)?.last)
  const countRight = (test: (truth: Truth, candidate: Candidate) => boolean) =>
    found.filter(({ truth, candidate }) => truth.kind === 'commitment' && candidate && test(truth, candidate)).length
  return {
    commitments: score('commitment'),
    facts: score('achievement'),
    falseFigures: left.map(describe),
    comparators: countRight((truth, { comparator }) => comparator === truth.comparator),
    deadlines: countRight((truth, { deadline }) => sameDay(deadline?.deadline ?? null, truth.due)),
    regions: countRight((truth, { regions }) => regions.join() === truth.regions.join()),
    sectors: countRight((truth, { sectors }) => sectors.some((sector) => truth.sectors.includes(sector))),
    ...measureDirections(extraction, ledger, source),
  }
}
