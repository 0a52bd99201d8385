import { presentedTexts } from '#src/texts/presented/texts.ts'
import { lazy, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { holdPresentingLock } from '#src/offline/presenting-lock.ts'
import { LoadError } from '#src/data/load-error.ts'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import { speakerChannel, useView } from '#src/state/view-store.ts'
import type { View } from '#src/url/view.ts'
import { Opening } from './opening.tsx'
import { Part } from './part.tsx'
import { useReady } from './ready.tsx'
import { useLedgerView } from './use-ledger-view.ts'
import { ViewBody } from './view-body.tsx'

const Presentation = lazy(async () => ({
  default: (await import('#src/features/presentation/presentation.tsx')).Presentation,
}))
const Speaker = lazy(async () => ({
  default: (await import('#src/features/presentation/speaker/speaker.tsx')).Speaker,
}))

export interface PresentedProps {
  /** Null while it is on its way. */
  readonly published: OpenLedger | null
  /** Why the ledger did not open; null where it did. Only a show goes on without one. */
  readonly error: Error | null
  /** What stands for it where no show goes on; null where there is no error. */
  readonly failure: ReactNode
  readonly home: string | null
  readonly now: number
  readonly clock: () => number
}

/** What is seen: a view and the selection that goes with it, or (null) in a sentence why there is none. */
interface Shown {
  readonly selection: Selection | null
  readonly view: View
  readonly missing: string | null
}

type OnShown = (shown: Shown) => void

/**
 * The view on the stage, or in the speaker's window the desk that goes with it.
 * It stays through all slides, whatever ledger they are of: until the next one
 * is ready the one before is seen, and a ledger that does not open takes
 * nothing with it but its own slides. While it is there, no other window may
 * bring in a new build.
 */
export function Presented({ failure, ...props }: PresentedProps) {
  // Without its ledger a view has no slides; a show has others.
  const goesOn = usePlayingShow() !== null || props.error === null
  return goesOn ? <Slides {...props} /> : failure
}

function Slides({ published, error, home, now, clock }: Omit<PresentedProps, 'failure'>) {
  useEffect(holdPresentingLock, [])
  const [shown, setShown] = useState<Shown | null>(null)
  const following = published && (
    <Following key={published.index.ledger.id} published={published} now={now} onShown={setShown} />
  )
  return (
    <>
      {error ? <WithoutLedger error={error} onShown={setShown} /> : following}
      {shown ? <OnScreen shown={shown} home={home} clock={clock} /> : <Opening />}
    </>
  )
}

/** Follows the address within an open ledger. Draws nothing. */
function Following({
  published,
  now,
  onShown,
}: {
  readonly published: OpenLedger
  readonly now: number
  readonly onShown: OnShown
}) {
  const { view, selection, busy } = useLedgerView(published, now)
  useReady(selection, busy)
  // Before the first paint: no slide is seen under the heading of another.
  useLayoutEffect(() => {
    if (selection && !busy) onShown({ selection, view, missing: null })
  }, [selection, busy, view, onShown])
  return null
}

/** Follows the address where its ledger did not open. Draws nothing. */
function WithoutLedger({ error, onShown }: { readonly error: Error; readonly onShown: OnShown }) {
  const { missing: texts } = useTexts(presentedTexts)
  const view = useView((each) => each)
  const why = texts.why[error instanceof LoadError ? error.code : 'other']
  const missing = texts.ledger(view.ledger ?? '') + why
  useLayoutEffect(() => onShown({ selection: null, view, missing }), [view, missing, onShown])
  return null
}

function OnScreen({ shown, home, clock }: Pick<PresentedProps, 'home' | 'clock'> & { readonly shown: Shown }) {
  const { selection, view } = shown
  // One element as long as it shows the same: the slide is not drawn again for a key or a pointer.
  const body = useMemo(() => selection && <ViewBody selection={selection} view={view} />, [selection, view])
  return (
    <Part>
      {speakerChannel() === null ? (
        <Presentation {...shown} home={home}>
          {body}
        </Presentation>
      ) : (
        <Speaker {...shown} home={home} clock={clock}>
          {body}
        </Speaker>
      )}
    </Part>
  )
}
