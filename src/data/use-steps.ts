import { startTransition, useEffect, useState } from 'react'
import { inSlices } from '#src/lib/in-slices.ts'

/** Begins work that goes step by step. `tell` says how far it is, in percent; work that cannot know leaves it alone. */
export type MakeSteps<Result> = (tell: (percent: number) => void) => Generator<void, Result>

/** How stepwise work stands. */
export interface StepsRun<Result> {
  /** What ended last; null before anything did. While other work is under way, or none is, it is still that of the work before. */
  readonly result: Result | null
  /** Whether `result` is of the work at hand. */
  readonly isDone: boolean
  /** How far the work at hand is, from 0; 100 once it is done. */
  readonly percent: number
  /** The error that ended the work at hand; null: none did. Given up is not failed. */
  readonly failure: { readonly error: unknown } | null
}

/**
 * Does work in slices that leave the page free, anew whenever `make` is another
 * function (memoise it); null: there is nothing to do. Other work, or leaving the
 * page's part, gives up what is under way. What fails is said, not thrown: throw
 * `failure.error` while drawing to have the error boundary show it.
 */
export function useSteps<Result>(make: MakeSteps<Result> | null): StepsRun<Result> {
  type Make = MakeSteps<Result>
  const [ended, setEnded] = useState<{ readonly make: Make; readonly result: Result } | null>(null)
  const [failed, setFailed] = useState<{ readonly make: Make; readonly error: unknown } | null>(null)
  const [told, setTold] = useState<{ readonly make: Make; readonly percent: number } | null>(null)
  useEffect(() => {
    if (!make) return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    inSlices(
      make((percent) => setTold({ make, percent })),
      signal,
    ).then(
      (result) => {
        if (!signal.aborted) startTransition(() => setEnded({ make, result }))
      },
      (error: unknown) => {
        if (!signal.aborted) setFailed({ make, error })
      },
    )
    return () => leaving.abort()
  }, [make])
  const isDone = make !== null && ended?.make === make
  return {
    result: ended?.result ?? null,
    isDone,
    percent: isDone ? 100 : make !== null && told?.make === make ? told.percent : 0,
    failure: make !== null && failed?.make === make ? failed : null,
  }
}
