/** Compares what was extracted from an unseen article with its key. */
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import type { FigureKey, UnseenArticle } from './unseen-articles.ts'

/** How many of the key were proposed right, and in plain lines what was not, and what was proposed beside it. */
export interface UnseenScore {
  readonly commitments: { readonly right: number; readonly of: number }
  readonly achievements: { readonly right: number; readonly of: number }
  readonly steps: { readonly right: number; readonly of: number }
  /** Of the figures found: those with the time of the key, too. */
  readonly times: number
  readonly missed: readonly string[]
  /** Proposals, with a figure or without, that are in no key. */
  readonly unwanted: readonly string[]
}

const timeOf = ({ deadline, date }: Candidate) => deadline?.deadline ?? date?.date ?? null

function fits(candidate: Candidate, [section, paragraph, kind, value, unit]: FigureKey): boolean {
  const { figure, place } = candidate
  return (
    candidate.kind === kind &&
    candidate.unit === unit &&
    (figure?.value ?? figure?.factor ?? figure?.range?.low) === value &&
    place.section === section &&
    place.paragraph === paragraph
  )
}

/** Each proposal answers for one entry of the key. A step is found by a passage without a figure, or by one with a figure that holds its words. */
export function measureUnseen(
  { text, announced, figures, steps }: UnseenArticle,
  names: Parameters<typeof gazetteerOf>[0],
): UnseenScore {
  const { candidates } = extractCandidates(text, { announced, gazetteer: gazetteerOf(names) })
  const left = candidates.filter(({ figure }) => figure !== null)
  const found = figures.map((key) => {
    const at = left.findIndex((candidate) => fits(candidate, key))
    return { key, candidate: at < 0 ? null : (left.splice(at, 1)[0] ?? null) }
  })
  const directions = candidates.filter(({ figure }) => figure === null)
  const holds = (candidate: Candidate, [section, paragraph, words]: (typeof steps)[number]) =>
    candidate.place.section === section && candidate.place.paragraph === paragraph && candidate.text.includes(words)
  const missedSteps = steps.filter((step) => !candidates.some((candidate) => holds(candidate, step)))
  const count = (kind: Candidate['kind']) => {
    const own = found.filter(({ key }) => key[2] === kind)
    return { right: own.filter(({ candidate }) => candidate !== null).length, of: own.length }
  }
  return {
    commitments: count('commitment'),
    achievements: count('achievement'),
    steps: { right: steps.length - missedSteps.length, of: steps.length },
    times: found.filter(({ key, candidate }) => candidate && timeOf(candidate) === key[5]).length,
    missed: [
      ...found.filter(({ candidate }) => !candidate).map(({ key }) => key.join(' ')),
      ...missedSteps.map((step) => step.join(' ')),
    ],
    unwanted: [...left, ...directions.filter((candidate) => !steps.some((step) => holds(candidate, step)))].map(
      ({ kind, figure, unit, title, place }) =>
        `${place.section}.${place.paragraph} ${kind} ${figure?.text ?? '-'} ${figure?.value ?? ''} ${unit ?? ''} ${title}`,
    ),
  }
}
