import { candidateByHand } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { candidateKey } from './article-work.ts'
import type { CandidateRow } from './candidate-rows.ts'

/** none: the words cannot be a candidate · known: they are one already · new: they become one, at that place among all, from 0. */
export type Marking =
  | { readonly kind: 'none' | 'known' }
  | { readonly kind: 'new'; readonly span: TextSpan; readonly at: number }

/** What selected words (null: none within one paragraph) would be among the candidates that there are. */
export function markWords(
  text: string,
  span: TextSpan | null,
  rows: readonly CandidateRow[],
  { ledger, announced }: { readonly ledger: Ledger; readonly announced: CalendarDate },
): Marking {
  const candidate = span && candidateByHand(text, span, { announced, gazetteer: gazetteerOf(ledger) })
  if (!span || !candidate) return { kind: 'none' }
  const key = candidateKey(candidate)
  if (rows.some((row) => row.key === key)) return { kind: 'known' }
  const at = rows.filter((row) => row.candidate.place.span.start <= candidate.place.span.start).length
  return { kind: 'new', span, at }
}
