/** What the page has room for and need not wait for: the sentence, and what stands above, beside and below the rows. */

export { Above, Beside } from '#src/features/overview/beside.tsx'
export { Directions } from '#src/features/overview/directions.tsx'
export { YearOutcomes } from '#src/features/summary/year-outcomes.tsx'
export { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
export { buildSentence } from '#src/format/sentence/sentence.ts'
