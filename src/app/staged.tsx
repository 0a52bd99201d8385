import { lazy, useEffect } from 'react'
import { holdPresentingLock } from '#src/carry/presenting-lock.ts'
import type { Selection } from '#src/derive/selection.ts'
import type { View } from '#src/url/view.ts'
import { speakerChannel } from '#src/state/view-store.ts'
import { Part } from './part.tsx'
import { ViewBody } from './view-body.tsx'

const Stage = lazy(async () => ({ default: (await import('#src/features/stage/stage.tsx')).Stage }))
const Speaker = lazy(async () => ({ default: (await import('#src/features/stage/speaker.tsx')).Speaker }))

export interface StagedProps {
  readonly selection: Selection
  /** Honoured. */
  readonly view: View
  readonly home: string | null
  readonly clock: () => number
}

/** The view on the stage, or in the speaker's window the desk that goes with it. While it is there, no other window may bring in a new build. */
export function Staged({ selection, view, home, clock }: StagedProps) {
  useEffect(holdPresentingLock, [])
  const body = <ViewBody selection={selection} view={view} />
  return (
    <Part>
      {speakerChannel() === null ? (
        <Stage selection={selection} view={view} home={home}>
          {body}
        </Stage>
      ) : (
        <Speaker selection={selection} view={view} home={home} clock={clock}>
          {body}
        </Speaker>
      )}
    </Part>
  )
}
