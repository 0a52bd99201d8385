import { useCallback, useEffect, useRef, useState } from 'react'
import { useOwnLedgers } from '#src/data/use-ledgers.ts'
import { openLedger } from '#src/state/actions.ts'

/** Opens an own ledger, once, as soon as the page knows of it: a moment after it was kept. */
export function useOpenOwn(): (id: string) => void {
  const own = useOwnLedgers()
  const [wish, setWish] = useState<{ readonly id: string } | null>(null)
  const granted = useRef(wish)
  const isThere = own.some(({ id }) => id === wish?.id)
  useEffect(() => {
    if (!wish || !isThere || granted.current === wish) return
    granted.current = wish
    openLedger(wish.id)
  }, [wish, isThere])
  return useCallback((id) => setWish({ id }), [])
}
