import { useEffect, useRef, useState } from 'react'
import type { Filling } from '#src/desk/files/fill-workbook.ts'
import { LIMITS } from '#src/desk/files/xlsx-limits.ts'
import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'

/** How the filling of a file stands. */
export type FillState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' | 'failed'; readonly fileName: string }
  | { readonly phase: 'done'; readonly fileName: string; readonly filling: Filling }

/** What a person settles: whether words are filled too, and the answers to what the table leaves open. */
export type FillSettings = Pick<FillOptions, 'words' | 'answers'>

const NO_SETTINGS: FillSettings = { words: false, answers: {} }

/** One file at a time, filled anew whenever something is settled. Leaving the screen gives it up. */
export function useFilling(from: Omit<FillOptions, 'words' | 'answers' | 'mapping'>) {
  const [state, setState] = useState<FillState>({ phase: 'idle' })
  const [settings, setSettings] = useState(NO_SETTINGS)
  const held = useRef<{ readonly bytes: ArrayBuffer; readonly fileName: string } | null>(null)
  const under = useRef(new AbortController())
  useEffect(() => () => under.current.abort(), [])
  const run = async (next: FillSettings) => {
    const file = held.current
    if (!file) return
    under.current.abort()
    under.current = new AbortController()
    const { signal } = under.current
    const { fileName } = file
    setSettings(next)
    setState({ phase: 'working', fileName })
    try {
      const { fillInWorker } = await import('#src/desk/files/in-workbook-worker.ts')
      const filling = await fillInWorker(file.bytes, { ...from, ...next, mapping: null }, signal)
      if (!signal.aborted) setState({ phase: 'done', fileName, filling })
    } catch {
      if (!signal.aborted) setState({ phase: 'failed', fileName })
    }
  }
  const open = async (file: File) => {
    held.current = null
    under.current.abort()
    const bytes = file.size > LIMITS.file ? null : await file.arrayBuffer().catch(() => null)
    if (bytes === null) {
      setState({ phase: 'failed', fileName: file.name })
      return
    }
    held.current = { bytes, fileName: file.name }
    await run(NO_SETTINGS)
  }
  return {
    state,
    settings,
    open: (file: File) => void open(file),
    settle: (patch: Partial<FillSettings>) => void run({ ...settings, ...patch }),
  }
}
