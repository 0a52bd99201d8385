import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { goToSlide } from '#src/state/presentation.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import { openSpeaker, usePresentationChannel } from '#src/state/presentation-channel.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import { getView, leavePresentation } from '#src/state/view-store.ts'
import { useFullScreen } from '#src/ui/use-full-screen.ts'
import { useWakeLock } from '#src/ui/use-wake-lock.ts'
import type { View } from '#src/url/view.ts'
import { Controls } from './controls/controls.tsx'
import { DeckFace } from './faces/deck-face.tsx'
import { JumpList } from './controls/jump-list.tsx'
import { placeAfter, placeFromBlack, type PresentationAction } from './controls/keys.ts'
import { PresentationNotice } from './controls/notice.tsx'
import styles from './presentation.module.css'
import { useAutoplay } from './controls/use-autoplay.ts'
import { useDeck } from './use-deck.ts'
import { usePointerRest } from './controls/use-pointer-rest.ts'
import { useSlideNames } from './use-slide-names.ts'
import { useShowSwitches } from './controls/use-show-switches.ts'
import { usePresentationKeys } from './controls/use-keys.ts'
import { usePresentationPointer } from './controls/use-pointer.ts'

const ProjectorCheck = lazy(async () => ({ default: (await import('./controls/projector-check.tsx')).ProjectorCheck }))

export interface PresentationProps {
  /** Null: the ledger of a show's slide did not open. */
  readonly selection: Selection | null
  /** Honoured; `stage` and `show` say what is on screen. While the next slide is being prepared it stays the one before. */
  readonly view: View
  /** Why there is no selection, in a sentence; null where there is one. */
  readonly missing: string | null
  readonly home: string | null
  /** The page's own view, for slides that show it as it stands. */
  readonly children: ReactNode
}

/** The stage: one slide fills the window, driven by keys, a clicker, a pointer or by itself. */
export function Presentation({ selection, view, missing, home, children }: PresentationProps) {
  const c = useTexts(presentationTexts)
  const show = usePlayingShow()
  const deck = useDeck(selection, view, show)
  const { place, total, planned } = deck
  const settings = usePresentationSettings()
  const [open, setOpen] = useState<'list' | 'check' | null>(null)
  const [black, setBlack] = useState(false)
  const [playing, setPlaying] = useState(false)
  const [said, setSaid] = useState('')
  // The browser's own Esc first closes what is open over the slide.
  const { full, setFull } = useFullScreen(() => (open === null ? leavePresentation() : setOpen(null)))
  const isResting = usePointerRest() && open === null
  useWakeLock()

  const go = useCallback((to: number) => goToSlide(to, total, show), [total, show])
  const onAction = (action: PresentationAction) => {
    // The check is over with any key that would turn a slide or leave; the slide stays.
    if (open === 'check')
      return action === 'leave' || placeAfter(action, place, total) !== null ? setOpen(null) : undefined
    // The slide on its way counts, not the one still seen.
    const to = black
      ? placeFromBlack(action, total)
      : placeAfter(action, Math.min(getView().stage ?? place, total), total)
    if (black) setBlack(false)
    if (to !== null) return go(to)
    if (black) return undefined
    if (action === 'black') setBlack(true)
    if (action === 'list') setOpen('list')
    if (action === 'autoplay') setPlaying(!playing)
    if (action === 'screen') void setFull(!full)
    if (action === 'leave') leavePresentation()
  }
  const { channel } = usePresentationChannel({ black, onGo: go, onBlack: setBlack })
  const onSpeaker = () => {
    // A new window ends full screen in any case; asked for here, it does not end the show.
    void setFull(false)
    setSaid(openSpeaker(channel) ? c.speakerOpened : c.speakerBlocked)
  }
  const digits = usePresentationKeys(open !== 'list', onAction)
  const pointer = usePresentationPointer(onAction)
  // Autoplay runs round: a wall is left alone.
  useAutoplay(playing && !black && open === null, planned?.seconds ?? settings.interval, place, () =>
    go(place === total ? 1 : place + 1),
  )

  usePresentationRoom(setFull)
  useShowSwitches(show)
  const names = useSlideNames(deck, show, selection?.assessed.index ?? null, view.view)
  const name = names[place - 1] ?? ''
  useEffect(() => {
    document.title = `${c.place(place, total)} · ${name}`
  }, [c, place, total, name])

  return (
    <main
      className={styles.stage}
      data-theme={settings.theme}
      data-resting={isResting}
      id="main"
      tabIndex={-1}
      {...pointer}
    >
      <section className={styles.face} aria-roledescription={c.slide} aria-label={c.announce(place, total, name)}>
        <DeckFace deck={deck} selection={selection} view={view} missing={missing} name={name} home={home}>
          {children}
        </DeckFace>
      </section>
      <p className="visually-hidden" role="status">
        {black ? c.blackHint : c.announce(place, total, name)}
      </p>
      <PresentationNotice />
      {digits !== '' && <output className={styles.digits}>{digits}</output>}
      <Controls
        place={place}
        total={total}
        state={{ playing, full, resting: isResting }}
        onAction={onAction}
        said={said}
        onSpeaker={onSpeaker}
        onCheck={() => setOpen('check')}
      />
      <JumpList
        open={open === 'list'}
        names={names}
        place={place}
        onGo={(to) => {
          setOpen(null)
          go(to)
        }}
        onClose={() => setOpen(null)}
      />
      {open === 'check' && (
        <div className={styles.check} data-stage-own>
          <Suspense fallback={null}>
            <ProjectorCheck home={home} onDone={() => setOpen(null)} />
          </Suspense>
        </div>
      )}
      {black && (
        <button type="button" className={styles.black} aria-label={c.blackHint} onClick={() => setBlack(false)} />
      )}
    </main>
  )
}

/** Gives the stage the whole window: no page beneath to scroll, full screen where a click or key led here, and the focus. */
function usePresentationRoom(setFull: (on: boolean) => Promise<void>): void {
  const entered = useRef(false)
  useEffect(() => {
    const root = document.documentElement
    root.dataset['stage'] = ''
    document.getElementById('main')?.focus()
    if (!entered.current && navigator.userActivation?.isActive) void setFull(true)
    entered.current = true
    return () => {
      delete root.dataset['stage']
      // A show may pass to another ledger, which draws the stage anew: full screen stays until the stage is left.
      if (getView().stage === null) void setFull(false)
    }
  }, [setFull])
}
