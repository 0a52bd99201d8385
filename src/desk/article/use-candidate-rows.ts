import { useMemo } from 'react'
import { useDrafts } from '#src/desk/store/use-drafts.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { ArticleWork } from './article-work.ts'
import { candidateRows, type CandidateRow } from './candidate-rows.ts'
import type { ExtractionState, ReadArticle } from './use-extraction.ts'

/** All candidates of an article with what was decided of them. `ledger`: with its drafts. */
export function useCandidateRows(
  article: ReadArticle,
  work: ArticleWork,
  twins: ExtractionState['twins'],
  ledger: Ledger,
): readonly CandidateRow[] {
  const { drafts } = useDrafts(ledger.id)
  const there = useMemo(
    () =>
      new Set([
        ...[ledger.commitments, ledger.facts, ledger.reports].flatMap((table) => table.map(({ id }) => id)),
        ...drafts.map(({ id }) => id),
      ]),
    [ledger, drafts],
  )
  return useMemo(
    () => candidateRows(article.candidates, work, twins, (id) => there.has(id)),
    [article, work, twins, there],
  )
}
