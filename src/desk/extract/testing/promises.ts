/** What is read as promised in a few lines about places that do not exist. */
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'

const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })

/** All that is found in a text. */
export function candidatesIn(text: string, announced = '2026-03-01'): readonly Candidate[] {
  return extractCandidates(text, { announced, gazetteer }).candidates
}

/** The promised figures as written, each with its deadline (`-`: none), in the order of the text. */
export function promisesIn(text: string, announced = '2026-03-01'): readonly string[] {
  return candidatesIn(text, announced).flatMap(({ kind, figure, deadline }) =>
    kind === 'commitment' && figure ? [`${figure.text} | ${deadline?.deadline ?? '-'}`] : [],
  )
}
