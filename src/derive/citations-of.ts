import type { Citation, Commitment } from '#src/domain/ledger.ts'

/** All places that a commitment, its targets, steps and baseline were read from, each once. */
export function citationsOf({ citations, targets, milestones, measure }: Commitment): readonly Citation[] {
  const all: readonly Citation[] = [
    ...citations,
    ...targets.map(({ citation }) => citation),
    ...milestones.map(({ citation }) => citation),
    ...(measure?.baseline ? [measure.baseline.citation] : []),
  ]
  const once = new Map(
    all.map((citation) => [
      JSON.stringify([citation.source, citation.section?.zh, citation.paragraph, citation.figure]),
      citation,
    ]),
  )
  return [...once.values()]
}
