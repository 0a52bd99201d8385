import { startTransition, use, useEffect, useState, type ReactNode } from 'react'
import { nextFrame } from '#src/lib/next-frame.ts'
import { idle } from '#src/lib/when-idle.ts'
import { SLICE } from '#src/ui/slice.ts'
import { isTakenOver } from './kept-press.ts'
import { Part } from './part.tsx'
import { answering } from './ready.tsx'

type LateParts = typeof import('./late-parts.ts')

let parts: LateParts | null = null
let coming: Promise<LateParts> | null = null

/** Asks for late-parts.ts; after a failure once more. */
export function loadLate(): Promise<LateParts> {
  coming ??= import('./late-parts.ts').then(
    (module) => (parts = module),
    (error: unknown) => {
      coming = null
      throw error
    },
  )
  return coming
}

let resting: Promise<void> | null = null

/** Resolves for all callers at once. */
function untilRests(): Promise<void> {
  resting ??= answering.then(idle)
  return resting
}

let turns: Promise<unknown> = Promise.resolve()

/** Resolves for one caller after the other, a frame apart: what each draws is laid out by itself. */
function inTurn(): Promise<unknown> {
  turns = turns.then(nextFrame)
  return turns
}

/**
 * late-parts.ts: null while it is on its way, or 'failed'. It is asked for at once, but on the page that the build wrote
 * only when that answers and rests: what a reader may press goes first. `waitTurn`: what it is shown after, there.
 */
export function useLate(waitTurn?: () => Promise<unknown>): LateParts | 'failed' | null {
  const [late, setLate] = useState<LateParts | 'failed' | null>(parts)
  useEffect(() => {
    if (late !== null) return undefined
    let isGone = false
    const show = (what: LateParts | 'failed') => !isGone && setLate(what)
    const draw = (what: LateParts | 'failed') => startTransition(() => void show(what))
    const ask = async () => {
      if (isTakenOver()) await untilRests()
      const what = await loadLate().catch(() => 'failed' as const)
      if (!isTakenOver()) return draw(what)
      // What the parts are drawn with is there before the first of them.
      if (!waitTurn) return show(what)
      await waitTurn()
      return draw(what)
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [late, waitTurn])
  return typeof window === 'undefined' ? use(loadLate()) : late
}

export interface LateProps {
  readonly className?: string | undefined
  /** True for the one part that says for all where they do not come: they are one file. */
  readonly says?: boolean
  readonly children: (parts: LateParts) => ReactNode
}

/** React leaves what is inside as it finds it; nothing is put in. */
const AS_WRITTEN = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true }

/** A part of the page that is drawn by late-parts.ts. On the page that the build wrote its room stays until then; if it does not come, it alone is missing, which is said once. */
export function Late({ className, says = false, children }: LateProps) {
  const late = useLate(inTurn)
  if (late === null) return <div className={className} data-late {...SLICE} {...AS_WRITTEN} />
  return (
    <div className={className} data-late {...SLICE}>
      {late !== 'failed' && children(late)}
      {late === 'failed' && says && (
        <Part>
          <Missing />
        </Part>
      )}
    </div>
  )
}

function Missing(): ReactNode {
  throw new Error('A part of the page did not come.')
}
