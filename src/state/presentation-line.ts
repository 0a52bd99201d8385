/** The line between a stage and its speaker's window on one machine. Every message is whole and absolute, so that one lost or heard twice does no harm. */

/** `screen` of `screens`: of a view that is higher than its slide; absent where it is seen at once. Stage: `at` says where it is after each change and when asked, `bye` that it closes; `claim` asks at its start whether another stage has the channel, `taken` answers that claim. Speaker: `hello` asks, `left` says that it closes, `keep` that a show (as its file) is kept in the place of the one there was and goes on at a slide. Places count from 1. */
export type PresentationMessage =
  | {
      readonly type: 'at'
      readonly search: string
      readonly black: boolean
      readonly screen?: number
      readonly screens?: number
    }
  | { readonly type: 'bye' }
  | { readonly type: 'claim'; readonly by: string }
  | { readonly type: 'taken'; readonly by: string }
  | { readonly type: 'hello' }
  | { readonly type: 'left' }
  | { readonly type: 'go'; readonly place: number; readonly screen?: number }
  | { readonly type: 'black'; readonly on: boolean }
  | { readonly type: 'keep'; readonly show: string; readonly place: number }

/** A message under way: on which channel, from which window, and its number there from 1. */
interface Letter {
  readonly duixian: string
  readonly from: string
  readonly number: number
  readonly message: PresentationMessage
}

/** One window's end of a channel. */
export interface PresentationLine {
  readonly send: (message: PresentationMessage) => void
  readonly close: () => void
}

const LONGEST_SEARCH = 20_000

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
}

function readMessage(value: unknown): PresentationMessage | null {
  const [type, search, black, place, on, by, screen, screens, show] = [
    'type',
    'search',
    'black',
    'place',
    'on',
    'by',
    'screen',
    'screens',
    'show',
  ].map((name) => fieldOf(value, name))
  if (type === 'at')
    return typeof search === 'string' &&
      /^\?|^$/.test(search) &&
      search.length <= LONGEST_SEARCH &&
      typeof black === 'boolean'
      ? { type, search, black, ...(isPlace(screen) && isPlace(screens) ? { screen, screens } : {}) }
      : null
  if (type === 'go') return isPlace(place) ? { type, place, ...(isPlace(screen) ? { screen } : {}) } : null
  if (type === 'keep') return typeof show === 'string' && isPlace(place) ? { type, show, place } : null
  if (type === 'black') return typeof on === 'boolean' ? { type, on } : null
  if (type === 'claim' || type === 'taken') return typeof by === 'string' ? { type, by } : null
  return type === 'bye' || type === 'hello' || type === 'left' ? { type } : null
}

/** A letter on this channel; null for anything else, whoever sent it. */
function readLetter(value: unknown, channel: string): Letter | null {
  const [duixian, from, number] = ['duixian', 'from', 'number'].map((name) => fieldOf(value, name))
  const message = readMessage(fieldOf(value, 'message'))
  return duixian === channel && typeof from === 'string' && isPlace(number) && message
    ? { duixian, from, number, message }
    : null
}

/** A name that no other window has: a few lower-case letters and digits. (`randomUUID` is missing where the page is not served securely.) */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36))
    .join('')
    .padEnd(4, '0')
}

function openWire(channel: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`duixian-stage-${channel}`)
  } catch {
    return null // Missing, or refused along with storage.
  }
}

/**
 * Opens this window's end of a channel. Over http all goes by BroadcastChannel.
 * Of pages opened from disk only some browsers join the broadcasts: there
 * messages also go by hand between a window and the one that opened it.
 */
export function openLine(channel: string, onMessage: (message: PresentationMessage) => void): PresentationLine {
  const own = randomName()
  const heard = new Map<string, number>()
  const opened = new Set<MessageEventSource>()
  const wire = openWire(channel)
  const fromDisk = window.location.protocol === 'file:'
  const byHand = wire === null || fromDisk
  let count = 0

  const receive = (event: MessageEvent): void => {
    const letter = readLetter(event.data, channel)
    if (letter === null) return
    if (event.source) opened.add(event.source)
    // The same letter may come both ways, and late.
    if (letter.number <= (heard.get(letter.from) ?? 0)) return
    heard.set(letter.from, letter.number)
    onMessage(letter.message)
  }
  // A page on disk has no origin to name or to check; what is sent says no more than the address bar.
  const receiveByHand = (event: MessageEvent): void => {
    if (fromDisk || event.origin === window.location.origin) receive(event)
  }
  wire?.addEventListener('message', receive)
  if (byHand) window.addEventListener('message', receiveByHand)

  return {
    send: (message) => {
      count += 1
      const letter: Letter = { duixian: channel, from: own, number: count, message }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel takes none
      wire?.postMessage(letter)
      if (!byHand) return
      const opener: MessageEventSource | null = window.opener
      const targetOrigin = fromDisk ? '*' : window.location.origin
      for (const peer of new Set(opener ? [opener, ...opened] : opened)) peer.postMessage(letter, { targetOrigin })
    },
    close: () => {
      wire?.close()
      window.removeEventListener('message', receiveByHand)
    },
  }
}
