import { useState } from 'react'
import { goToSlide } from '#src/state/presentation.ts'
import { useSpeakerChannel, type SpeakerLink } from '#src/state/presentation-channel.ts'
import { getView } from '#src/state/view-store.ts'
import type { Show } from '#src/url/show.ts'
import { placeAfter, placeFromBlack, type PresentationAction } from '../controls/keys.ts'
import { usePresentationKeys } from '../controls/use-keys.ts'
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
  /** To a slide, from 1. */
  readonly go: (place: number) => void
  readonly onAction: (action: PresentationAction) => void
}

/** What an action does in the speaker's window: it asks the presentation to move; where none is open, this window goes there by itself. */
export function useSpeaking(channel: string, { place, total }: Deck, show: Show | null): Speaking {
  const { link, black, send } = useSpeakerChannel(channel, (to) => goToSlide(to, total, show))
  const [listing, setListing] = useState(false)
  const together = link === 'together'
  const go = (to: number) => (together ? send({ type: 'go', place: to }) : goToSlide(to, total, show))
  const onAction = (action: PresentationAction) => {
    const step = placeAfter(action, Math.min(getView().stage ?? place, total), total)
    // As in the presentation: what turns a slide first ends the black.
    const to = black ? placeFromBlack(action, total) : step
    if (black && step !== null) send({ type: 'black', on: false })
    if (to !== null) return go(to)
    if (action === 'black' && together) send({ type: 'black', on: !black })
    if (action === 'list') setListing(true)
  }
  const digits = usePresentationKeys(!listing, onAction)
  return { link, black, listing, setListing, digits, go, onAction }
}
