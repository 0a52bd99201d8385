/**
 * Answers that do not come. A server that says nothing for ten seconds is named
 * to the reader; nothing is given up: what comes later still counts. A download
 * that goes on, however slowly, is not silent.
 */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { onFileCome } from '#src/lib/on-file-come.ts'
import { SILENT_MS } from '#src/lib/silent-ms.ts'

/** In place of a path: code of the program, of which each file that comes to the page is a word. */
export const PROGRAM = 'program'

/** What is waited for in vain at present, longest first. */
export const silent = createStore<readonly string[]>(() => [])

interface Awaited {
  /** Something came. */
  readonly heard: () => void
  /** It is over, one way or the other. Until then the other has to be called again. */
  readonly end: () => void
}

/** Begins to wait for a file, by its path, or for PROGRAM. */
export function beginWaiting(what: string): Awaited {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    if (silent.getState().includes(what))
      silent.setState(
        silent.getState().filter((each) => each !== what),
        true,
      )
  }
  const heard = () => {
    end()
    timer = setTimeout(() => silent.setState([...silent.getState(), what], true), SILENT_MS)
  }
  heard()
  return { heard, end }
}

/** Waits for code of the program. */
export async function waitForProgram<Code>(coming: Promise<Code>): Promise<Code> {
  const { heard, end } = beginWaiting(PROGRAM)
  const stop = onFileCome(heard)
  try {
    return await coming
  } finally {
    stop()
    end()
  }
}

/** What is waited for in vain, longest; null: nothing is. */
export function useSilent(): string | null {
  return useStore(silent, ([first]) => first ?? null)
}
