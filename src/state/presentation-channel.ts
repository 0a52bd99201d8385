/** Stage and speaker's window in step. The stage is the one truth while it is open; the speaker's window follows it and asks it to move. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { formatAddress, parseAddress } from '#src/url/address.ts'
import { openLine, randomName, type PresentationLine, type PresentationMessage } from './presentation-line.ts'
import { takeAndGoOn } from './keep-and-go-on.ts'
import { getView, navigate, speakerHref, useView } from './view-store.ts'

const STORAGE_KEY = 'duixian-stage-channel'
/** How often the speaker's window asks where the stage is, and how many questions may go unanswered. */
const HELLO_MS = 2000
const MOST_UNANSWERED = 3

let unkept: string | null = null

/** Keeps the channel with this window, so that a reload stays on it; a window opened from here starts with a copy. */
function keepChannel(channel: string): void {
  unkept = channel
  try {
    window.sessionStorage.setItem(STORAGE_KEY, channel)
  } catch {
    // Storage is blocked: the channel lasts as long as the page.
  }
}

/** The channel of this window's stage, made at the first need. */
function ownChannel(): string {
  let kept = unkept
  try {
    kept = window.sessionStorage.getItem(STORAGE_KEY)
  } catch {
    // See keepChannel.
  }
  const channel = kept !== null && /^[a-z0-9]{4,40}$/.test(kept) ? kept : randomName()
  keepChannel(channel)
  return channel
}

/** Opens the speaker's window of a channel, or brings it to this slide. False: the browser does not allow new windows; call it from a click or key. */
export function openSpeaker(channel: string): boolean {
  return window.open(speakerHref(channel), `duixian-speaker-${channel}`, 'popup,width=1200,height=800') !== null
}

/** The window name for a link that opens the channel's stage again: it stays in the channel, since the new window starts with this one's session. */
export function presentationWindow(channel: string): string {
  return `duixian-stage-${channel}`
}

/** What the stage tells the speaker's window, and what it does for it. */
export interface PresentationChannelOptions {
  readonly black: boolean
  /** Of a view that is higher than its slide, from 1. */
  readonly screen: number
  readonly screens: number
  /** The speaker asks for a slide, from 1 and perhaps beyond the end, and a screen of it; null: where it was left. */
  readonly onGo: (place: number, screen: number | null) => void
  readonly onBlack: (on: boolean) => void
}

/**
 * The stage's end, for as long as the calling component is drawn. A duplicated
 * tab starts with the channel of the one it was made from: it asks, and takes a
 * channel of its own. `accompanied`: a speaker's window is open.
 */
export function usePresentationChannel({ black, screen, screens, onGo, onBlack }: PresentationChannelOptions): {
  readonly channel: string
  readonly accompanied: boolean
} {
  const search = useView(formatAddress)
  const [channel, setChannel] = useState(ownChannel)
  const [accompanied, setAccompanied] = useState(false)
  const line = useRef<PresentationLine | null>(null)
  const go = useEffectEvent(onGo)
  const turnBlack = useEffectEvent(onBlack)
  const where: PresentationMessage = { type: 'at', search, black, ...(screens > 1 ? { screen, screens } : {}) }
  const sayWhere = useEffectEvent((to: PresentationLine) => to.send(where))
  useEffect(() => {
    const me = randomName()
    const hear = (message: PresentationMessage): void => {
      // The answer comes before where this stage is, so that the speaker forgets what the other said meanwhile.
      if (message.type === 'claim') opened.send({ type: 'taken', by: message.by })
      if (message.type === 'claim' || message.type === 'hello') sayWhere(opened)
      if (message.type === 'taken' && message.by === me) moveOut()
      if (message.type === 'go') go(message.place, message.screen ?? null)
      if (message.type === 'black') turnBlack(message.on)
      if (message.type === 'keep') takeAndGoOn(message.show, message.place)
      if (message.type === 'hello' || message.type === 'left') setAccompanied(message.type === 'hello')
    }
    const opened = openLine(channel, hear)
    const moveOut = (): void => {
      const own = randomName()
      keepChannel(own)
      setAccompanied(false)
      setChannel(own)
    }
    const bye = (): void => opened.send({ type: 'bye' })
    line.current = opened
    opened.send({ type: 'claim', by: me })
    window.addEventListener('pagehide', bye)
    return () => {
      window.removeEventListener('pagehide', bye)
      // A show that passes to another ledger draws the stage anew: that is no farewell.
      if (getView().stage === null) bye()
      opened.close()
    }
  }, [channel])
  useEffect(() => {
    if (line.current) sayWhere(line.current)
  }, [channel, search, black, screen, screens])
  return { channel, accompanied }
}

/** calling: no answer yet · together: the stage is open and leads · alone: it is not; this window goes on by itself. */
export type SpeakerLink = 'calling' | 'together' | 'alone'

/** The speaker's end of a channel. */
export interface SpeakerChannel {
  readonly link: SpeakerLink
  /** Whether the stage is black. */
  readonly black: boolean
  /** The screen on the stage, from 1, and how many there are of its slide. */
  readonly screen: number
  readonly screens: number
  readonly send: (message: Extract<PresentationMessage, { readonly type: 'go' | 'black' | 'keep' }>) => void
}

/** The end in the speaker's window: the view there follows the stage. `onLost`: a slide was asked for, but the stage is gone; the window goes there by itself. */
export function useSpeakerChannel(channel: string, onLost: (place: number) => void): SpeakerChannel {
  const [link, setLink] = useState<SpeakerLink>('calling')
  const [black, setBlack] = useState(false)
  const [{ screen, screens }, setScreen] = useState({ screen: 1, screens: 1 })
  const line = useRef<PresentationLine | null>(null)
  const unanswered = useRef(0)
  /** The slide last asked for, until the stage has spoken. */
  const wanted = useRef<number | null>(null)
  const lost = useEffectEvent(onLost)
  const send = useCallback((message: PresentationMessage): void => {
    unanswered.current += 1
    if (message.type === 'go') wanted.current = message.place
    // A second press may come before the stage has answered the first, and means the opposite.
    if (message.type === 'black') setBlack(message.on)
    line.current?.send(message)
  }, [])
  useEffect(() => {
    keepChannel(channel)
    // The first question has one chance, not three: until then nobody knows whether there is a stage.
    unanswered.current = MOST_UNANSWERED - 1
    const part = (): void => {
      setLink('alone')
      setBlack(false)
      const place = wanted.current
      wanted.current = null
      if (place !== null) lost(place)
    }
    const opened = openLine(channel, (message) => {
      if (message.type === 'bye') part()
      if (message.type !== 'at') return
      unanswered.current = 0
      setLink('together')
      setBlack(message.black)
      setScreen({ screen: message.screen ?? 1, screens: message.screens ?? 1 })
      const { view } = parseAddress(message.search)
      navigate(view, 'replace')
      // While the stage opens another ledger it hears nothing: what it missed is asked once more.
      const place = wanted.current
      wanted.current = null
      if (place !== null && place !== view.stage) opened.send({ type: 'go', place })
    })
    const ask = (): void => {
      if (unanswered.current >= MOST_UNANSWERED) part()
      send({ type: 'hello' })
    }
    const leave = (): void => opened.send({ type: 'left' })
    line.current = opened
    ask()
    const timer = setInterval(ask, HELLO_MS)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
      opened.close()
    }
  }, [channel, send])
  return { link, black, screen, screens, send }
}
