import { useEffect, useRef, useState } from 'react'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { dropOutdated, keepOpened } from './keep-opened.ts'
import { isWhole, keepOpenedOnly, keepWhole, measureKeeping } from './keep-whole.ts'
import { isMetered } from './metered.ts'
import { untilControlled } from './until-controlled.ts'
import { startWorker } from './worker.ts'

/** The page was put on the device like a program; Safari says so in a word of its own. */
function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true
}

/** True once the page is installed, be it while it is open. */
function useInstalled(): boolean {
  const [installed, setInstalled] = useState(isInstalled)
  useEffect(() => {
    const note = () => setInstalled(true)
    window.addEventListener('appinstalled', note)
    return () => window.removeEventListener('appinstalled', note)
  }, [])
  return installed
}

/** Keeps the rest where that was once asked for, or `wanted` says that it will be needed. On a connection that costs the reader, what was whole may fall behind: then it counts as opened parts. */
async function keepRest(list: LedgerList, wanted: boolean): Promise<void> {
  await untilControlled()
  const [{ step }, was] = [await measureKeeping(list), await isWhole()]
  if (step !== 'part' || !(wanted || was)) return
  if (!isMetered()) await keepWhole()
  else if (was) await keepOpenedOnly()
}

/**
 * Starts the worker when first used (use it once the page is idle), and has it
 * keep what is opened; the rest as well where the page is presented, installed,
 * or was once kept as a whole. `shown`: the id of the published ledger on
 * screen; null while that is not known, and for an own one.
 */
export function useWorker(list: LedgerList | null, shown: string | null, onStage: boolean): void {
  const [running, setRunning] = useState(false)
  const opened = useRef<string | null>(null)
  const wanted = useInstalled() || onStage
  useEffect(() => {
    void startWorker().then(setRunning)
  }, [])
  useEffect(() => {
    if (!running || list === null || shown === null || opened.current === shown) return
    const isFirst = opened.current === null
    opened.current = shown
    void keepOpened(shown).then(() => (isFirst ? dropOutdated() : undefined))
  }, [running, list, shown])
  useEffect(() => {
    if (running && list !== null) void keepRest(list, wanted)
  }, [running, list, wanted])
}
