/** What was read in the repaired text, with its spans where its words stand in the article. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { Candidate } from './extraction.ts'
import type { RepairedText } from './repaired-text.ts'

/** A candidate with its spans where its words stand in the article. */
export function placedIn({ inArticle }: RepairedText, candidate: Candidate): Candidate {
  const placed = <Reading extends { readonly span: TextSpan }>(reading: Reading): Reading => ({
    ...reading,
    span: inArticle(reading.span),
  })
  const { figure, unclear, deadline, date, place } = candidate
  return {
    ...candidate,
    figure: figure && placed(figure),
    unclear: unclear.map(placed),
    deadline: deadline && placed(deadline),
    date: date && placed(date),
    place: placed(place),
  }
}

/** A deadline with its span there. */
export function placedDue({ inArticle }: RepairedText, reading: DeadlineReading): DeadlineReading {
  return { ...reading, span: inArticle(reading.span) }
}
