import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection.ts'
import { stageControls } from '#src/format/stage-controls.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { goToSlide } from '#src/state/presenting.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import { openSpeaker, useStageChannel } from '#src/state/stage-channel.ts'
import { useStageSettings } from '#src/state/stage-settings.ts'
import { getView, leaveStage } from '#src/state/view-store.ts'
import { useFullScreen } from '#src/ui/use-full-screen.ts'
import { useWakeLock } from '#src/ui/use-wake-lock.ts'
import type { View } from '#src/url/view.ts'
import { Controls } from './controls.tsx'
import { JumpList } from './jump-list.tsx'
import { SlideFace } from './slide-face.tsx'
import { placeAfter, type StageAction } from './stage-keys.ts'
import styles from './stage.module.css'
import { useAutoplay } from './use-autoplay.ts'
import { useDeck } from './use-deck.ts'
import { usePointerRest } from './use-pointer-rest.ts'
import { useSlideNames } from './use-slide-names.ts'
import { useShowSwitches } from './use-show-switches.ts'
import { useStageKeys } from './use-stage-keys.ts'
import { useStagePointer } from './use-stage-pointer.ts'

const ProjectorCheck = lazy(async () => ({ default: (await import('./projector-check.tsx')).ProjectorCheck }))

export interface StageProps {
  readonly selection: Selection
  /** Honoured; `stage` and `show` say what is on screen. */
  readonly view: View
  readonly home: string | null
  /** The page's own view, for slides that show it as it stands. */
  readonly children: ReactNode
}

/** The stage: one slide fills the window, driven by keys, a clicker, a pointer or by itself. */
export function Stage({ selection, view, home, children }: StageProps) {
  const { lang } = useTexts()
  const c = stageControls(lang)
  const show = usePlayingShow()
  const deck = useDeck(selection, view, show)
  const { place, total, slide, planned } = deck
  const settings = useStageSettings()
  const shown = useMemo(() => ({ ...view, stage: null, show: null }), [view])
  const [open, setOpen] = useState<'list' | 'check' | null>(null)
  const [black, setBlack] = useState(false)
  const [playing, setPlaying] = useState(false)
  const [said, setSaid] = useState('')
  const { full, setFull } = useFullScreen(leaveStage)
  const resting = usePointerRest()
  useWakeLock()

  const go = useCallback((to: number) => goToSlide(to, total, show), [total, show])
  const onAction = (action: StageAction) => {
    if (black) return setBlack(false)
    const to = placeAfter(action, place, total)
    if (to !== null) return go(to)
    if (action === 'black') setBlack(true)
    if (action === 'list') setOpen('list')
    if (action === 'autoplay') setPlaying(!playing)
    if (action === 'screen') void setFull(!full)
    if (action === 'leave') leaveStage()
  }
  const { channel } = useStageChannel({ black, onGo: go, onBlack: setBlack })
  const onSpeaker = () => {
    // A new window ends full screen in any case; asked for here, it does not end the show.
    void setFull(false)
    setSaid(openSpeaker(channel) ? c.speakerOpened : c.speakerBlocked)
  }
  const digits = useStageKeys(open === null, onAction)
  const pointer = useStagePointer(onAction)
  // Autoplay runs round: a wall is left alone.
  useAutoplay(playing && !black && open === null, planned?.seconds ?? settings.interval, place, () => go(place === total ? 1 : place + 1))

  useStageRoom(setFull)
  useShowSwitches(show)
  const names = useSlideNames(deck, show, selection.assessed.index, view.view)
  const name = names[place - 1] ?? ''
  useEffect(() => {
    document.title = `${c.place(place, total)} · ${name}`
  }, [c, place, total, name])

  return (
    <main className={styles.stage} data-theme={settings.theme} data-resting={resting && open === null} id="main" tabIndex={-1} {...pointer}>
      <section className={styles.face} aria-roledescription={c.slide} aria-label={c.announce(place, total, name)}>
        <SlideFace slide={slide} selection={selection} view={shown} place={{ number: place, total }} title={planned?.title ?? ''} home={home}>
          {children}
        </SlideFace>
      </section>
      <p className="visually-hidden" role="status">
        {black ? c.blackHint : c.announce(place, total, name)}
      </p>
      {digits !== '' && <output className={styles.digits}>{digits}</output>}
      <Controls place={place} total={total} state={{ playing, full }} onAction={onAction} said={said} onSpeaker={onSpeaker} onCheck={() => setOpen('check')} />
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
        <div className={styles.check}>
          <Suspense fallback={null}>
            <ProjectorCheck onDone={() => setOpen(null)} />
          </Suspense>
        </div>
      )}
      {black && <button type="button" className={styles.black} aria-label={c.blackHint} onClick={() => setBlack(false)} />}
    </main>
  )
}

/** Gives the stage the whole window: no page beneath to scroll, full screen where a click or key led here, and the focus. */
function useStageRoom(setFull: (on: boolean) => Promise<void>): void {
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
