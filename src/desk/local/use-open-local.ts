import { useCallback, useEffect, useRef, useState } from 'react'
import { useOwnLedgers } from '#src/data/use-ledgers.ts'
import { openLedger } from '#src/state/actions.ts'

/** Opens an own ledger, once, as soon as the page knows of it: a moment after it was kept. */
export function useOpenLocal(): (id: string) => void {
  const own = useOwnLedgers()
  const [proposal, setProposal] = useState<{ readonly id: string } | null>(null)
  const granted = useRef(proposal)
  const isThere = own.some(({ id }) => id === proposal?.id)
  useEffect(() => {
    if (!proposal || !isThere || granted.current === proposal) return
    granted.current = proposal
    openLedger(proposal.id)
  }, [proposal, isThere])
  return useCallback((id) => setProposal({ id }), [])
}
