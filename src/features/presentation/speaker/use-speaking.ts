import { useMemo, useState } from 'react'
import { goToSlide } from '#src/state/presentation.ts'
import { useSpeakerChannel, type SpeakerLink } from '#src/state/presentation-channel.ts'
import { keepAndGoOn } from '#src/state/keep-and-go-on.ts'
import { replaceShow } from '#src/state/show-store.ts'
import { getView } from '#src/state/view-store.ts'
import { formatShowFile } from '#src/url/show-file.ts'
import type { Show } from '#src/url/show.ts'
import { leadsBack, placeAfter, placeFromBlack, screenAfter, type PresentationAction } from '../controls/keys.ts'
import { usePresentationKeys } from '../controls/use-keys.ts'
import type { ScreensShown } from '../screens-context.ts'
import { useScreen } from '../use-screen.ts'
import type { Deck } from '../use-deck.ts'

export interface Speaking {
  readonly link: SpeakerLink
  /** Whether the presentation is black. */
  readonly black: boolean
  /** Whether the list of slides is open. */
  readonly listing: boolean
  readonly setListing: (on: boolean) => void
  /** Typed so far of a slide's number; '' for none. */
  readonly digits: string
  /** What a slide of several screens is told, and tells. */
  readonly shown: ScreensShown
  readonly screen: number
  readonly screens: number
  /** To a slide, from 1, and a screen of it (the default is the first). */
  readonly go: (place: number, screen?: number) => void
  /** Keeps a show in the place of the one there is; the presentation goes on at the same slide of it. False: it is too large. */
  readonly keep: (show: Show) => boolean
  readonly onAction: (action: PresentationAction) => void
}

/** What an action does in the speaker's window: it asks the presentation to move; where none is open, this window goes there by itself. */
export function useSpeaking(channel: string, { place, total }: Deck, show: Show | null): Speaking {
  const { link, black, send, ...stage } = useSpeakerChannel(channel, (to) => goToSlide(to, total, show))
  const [listing, setListing] = useState(false)
  const together = link === 'together'
  const own = useScreen(place, true)
  // The presentation says how many screens there are on the wall; the picture of it here may have others.
  const { screen, screens } = together ? stage : own
  const shown = useMemo(
    () => ({ ...own.shown, screen: together ? screen : own.shown.screen }),
    [own.shown, together, screen],
  )
  const go = (to: number, of: number | null = 1) => {
    if (together) return send({ type: 'go', place: to, ...(of === null ? {} : { screen: of }) })
    own.turnTo(to, of)
    return goToSlide(to, total, show)
  }
  const onAction = (action: PresentationAction) => {
    const from = Math.min(getView().stage ?? place, total)
    const turned = black || from !== place ? null : screenAfter(action, screen, screens)
    if (turned !== null) return go(place, turned)
    const step = placeAfter(action, from, total)
    // As in the presentation: what turns a slide first ends the black.
    const to = black ? placeFromBlack(action, total) : step
    if (black && step !== null) send({ type: 'black', on: false })
    if (to !== null) return go(to, leadsBack(action) ? null : 1)
    if (action === 'black' && together) send({ type: 'black', on: !black })
    if (action === 'list') setListing(true)
  }
  const keep = (kept: Show) => {
    if (link === 'alone') return keepAndGoOn(kept, place)
    if (!replaceShow(kept)) return false
    send({ type: 'keep', show: formatShowFile(kept), place })
    return true
  }
  const digits = usePresentationKeys(!listing, onAction)
  return { link, black, listing, setListing, digits, shown, screen, screens, go, keep, onAction }
}
