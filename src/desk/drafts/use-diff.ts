import { useMemo } from 'react'
import { useSteps } from '#src/data/use-steps.ts'
import { diffInSteps, type LedgerDiff } from '#src/desk/records/ledger-diff.ts'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'

const NOTHING: LedgerDiff = { frame: [], records: [] }

/** What the drafts in use change in the published ledger; null while that is being found out. */
export function useDiff({ published, opened }: DraftedLedger): LedgerDiff | null {
  const [before, after] = [published.index.ledger, opened.index.ledger]
  const { result, isDone, failure } = useSteps(
    useMemo(() => (before === after ? null : () => diffInSteps(before, after)), [before, after]),
  )
  // The error boundary shows it.
  if (failure) throw failure.error
  if (before === after) return NOTHING
  return isDone ? result : null
}
