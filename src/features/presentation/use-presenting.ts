import { useCallback, useState } from 'react'
import { goToSlide } from '#src/state/presentation.ts'
import { usePlaying } from '#src/state/playing.ts'
import { usePresentationChannel } from '#src/state/presentation-channel.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import { getView, leavePresentation } from '#src/state/view-store.ts'
import { useFullScreen } from '#src/ui/use-full-screen.ts'
import { useWakeLock } from '#src/ui/use-wake-lock.ts'
import type { Show } from '#src/url/show.ts'
import { leadsBack, placeAfter, placeFromBlack, screenAfter, type PresentationAction } from './controls/keys.ts'
import { useAutoplay } from './controls/use-autoplay.ts'
import { usePresentationKeys } from './controls/use-keys.ts'
import { usePointerRest } from './controls/use-pointer-rest.ts'
import type { Deck } from './use-deck.ts'
import { useScreen, type ScreenOfSlide } from './use-screen.ts'
import { useWholeWindow } from './use-whole-window.ts'

/** What lies over the slide: the list of slides, that of the keys, or the projector's check; null: nothing. */
type Over = 'list' | 'keys' | 'check' | null

export interface Presenting extends ScreenOfSlide {
  readonly over: Over
  readonly setOver: (over: Over) => void
  readonly black: boolean
  readonly setBlack: (on: boolean) => void
  /** By itself, slide after slide. */
  readonly playing: boolean
  readonly full: boolean
  readonly setFull: (on: boolean) => Promise<void>
  /** True: nobody has reached for the controls for a while. */
  readonly isResting: boolean
  /** Typed so far of a slide's number; '' for none. */
  readonly digits: string
  /** The line to the speaker's window. */
  readonly channel: string
  /** To a slide, from 1, and a screen of it (the default is the first). */
  readonly go: (place: number, screen?: number) => void
  readonly onAction: (action: PresentationAction) => void
}

/** To a slide, from 1, and a screen of it; null: where it was left. */
function useGo(turnTo: ScreenOfSlide['turnTo'], total: number, show: Show | null) {
  return useCallback(
    (to: number, screen: number | null = 1) => {
      turnTo(to, screen)
      goToSlide(to, total, show)
    },
    [turnTo, total, show],
  )
}

/** How a presentation runs: what an action does, whether it comes from a key, a clicker, a pointer, the speaker's window or by itself. */
export function usePresenting({ place, total, planned }: Deck, show: Show | null): Presenting {
  const { interval } = usePresentationSettings()
  const [over, setOver] = useState<Over>(null)
  const [black, setBlack] = useState(false)
  const [playing, setPlaying] = usePlaying()
  // The browser's own Esc first closes what is open over the slide.
  const { full, setFull } = useFullScreen(() => (over === null ? leavePresentation() : setOver(null)))
  const isResting = usePointerRest() && over === null
  useWakeLock()

  const ofSlide = useScreen(place)
  const { screen, screens, turnTo } = ofSlide
  const go = useGo(turnTo, total, show)
  const onAction = (action: PresentationAction) => {
    // The check is over with any key that would turn a slide or leave; the slide stays.
    if (over === 'check')
      return action === 'leave' || placeAfter(action, place, total) !== null ? setOver(null) : undefined
    // The slide on its way counts, not the one still seen.
    const from = Math.min(getView().stage ?? place, total)
    const turned = black || from !== place ? null : screenAfter(action, screen, screens)
    if (turned !== null) return turnTo(place, turned)
    const to = black ? placeFromBlack(action, total) : placeAfter(action, from, total)
    if (black) setBlack(false)
    if (to !== null) return go(to, leadsBack(action) ? null : 1)
    if (black) return undefined
    if (action === 'black') setBlack(true)
    if (action === 'list' || action === 'keys') setOver(action)
    if (action === 'autoplay') setPlaying(!playing)
    if (action === 'screen') void setFull(!full)
    if (action === 'leave') leavePresentation()
  }
  const { channel } = usePresentationChannel({ black, screen, screens, onGo: go, onBlack: setBlack })
  const digits = usePresentationKeys(over !== 'list' && over !== 'keys', onAction)
  // Autoplay runs round: a wall is left alone.
  useAutoplay(playing && !black && over === null, planned?.seconds ?? interval, `${place} ${screen}`, () => {
    const turned = screenAfter('down', screen, screens)
    if (turned === null) go(place === total ? 1 : place + 1)
    else turnTo(place, turned)
  })
  useWholeWindow(setFull)
  return {
    ...ofSlide,
    over,
    setOver,
    black,
    setBlack,
    playing,
    full,
    setFull,
    isResting,
    digits,
    channel,
    go,
    onAction,
  }
}
