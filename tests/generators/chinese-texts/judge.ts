/** What the reader gives for a generated text, beside what is promised in it. */
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'

const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })

/** The promises that are read, each `value comparator deadline`, in the order of the text. */
export function readPromises(text: string): readonly string[] {
  const { candidates } = extractCandidates(text, { announced: '2026-01-20', gazetteer })
  return candidates.flatMap(({ kind, figure, comparator, deadline }) =>
    kind === 'commitment' && figure ? [`${figure.value ?? ''} ${comparator ?? ''} ${deadline?.deadline ?? '-'}`] : [],
  )
}
