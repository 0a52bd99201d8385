import { useEffect, useRef, useState } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { makeExport, type ExportOrder } from './make-export.ts'

/** How an export stands. `share` null: how much is left is not known. */
export type ExportState =
  | { readonly phase: 'idle' | 'cancelled' | 'failed' }
  | { readonly phase: 'working'; readonly share: number | null }
  | { readonly phase: 'done'; readonly count: number; readonly fileName: string }

/** One export at a time. Leaving the screen gives it up. */
export interface Exporting {
  readonly state: ExportState
  readonly start: (order: ExportOrder, fileName: string, count: number) => void
  readonly cancel: () => void
}

/** Makes files and hands them to the person. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ phase: 'idle' })
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])
  const run = async (order: ExportOrder, fileName: string, count: number) => {
    const mine = new AbortController()
    under.current = mine
    const { signal } = mine
    setState({ phase: 'working', share: 0 })
    try {
      const file = await makeExport(order, (share) => signal.aborted || setState({ phase: 'working', share }), signal)
      signal.throwIfAborted()
      saveFile(file, fileName)
      setState({ phase: 'done', count, fileName })
    } catch {
      setState({ phase: signal.aborted ? 'cancelled' : 'failed' })
    } finally {
      under.current = null
    }
  }
  return {
    state,
    start: (order, fileName, count) => {
      if (under.current === null) void run(order, fileName, count)
    },
    cancel: () => under.current?.abort(),
  }
}
