import { useEffect, useRef, useState } from 'react'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { warmLedgers } from './warm-ledgers.ts'
import { startWorker } from './worker.ts'

/** Starts the worker when first used (use it once the page is idle), and has the listed ledgers kept, once, as soon as the list and the ledger shown are known. */
export function useWorker(list: LedgerList | null, shown: string | null): void {
  const [running, setRunning] = useState(false)
  const warmed = useRef(false)
  useEffect(() => {
    void startWorker().then(setRunning)
  }, [])
  useEffect(() => {
    if (!running || list === null || shown === null || warmed.current) return
    warmed.current = true
    void warmLedgers(list, shown)
  }, [running, list, shown])
}
