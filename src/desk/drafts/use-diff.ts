import { useEffect, useState } from 'react'
import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import { diffInSteps, type LedgerDiff } from '#src/desk/records/ledger-diff.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { inSlices } from '#src/lib/in-slices.ts'

interface Answer {
  readonly before: Ledger
  readonly after: Ledger
  readonly diff: LedgerDiff
}

const NOTHING: LedgerDiff = { frame: [], records: [] }

/** What the drafts in use change in the published ledger; null while that is being found out. */
export function useDiff({ published, opened }: DraftedLedger): LedgerDiff | null {
  const [before, after] = [published.index.ledger, opened.index.ledger]
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (before === after) return undefined
    const leaving = new AbortController()
    void inSlices(diffInSteps(before, after), leaving.signal).then(
      (diff) => setAnswer({ before, after, diff }),
      (error: unknown) => {
        // Thrown while drawing, so that the error boundary shows it.
        if (!leaving.signal.aborted)
          setAnswer(() => {
            throw error
          })
      },
    )
    return () => leaving.abort()
  }, [before, after])
  if (before === after) return NOTHING
  return answer?.before === before && answer.after === after ? answer.diff : null
}
