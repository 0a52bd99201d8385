/** What a key means in a presentation: clickers send PageUp, PageDown, arrows, B and Esc; people type a number and Enter. */

/** A number goes to that slide. Of a slide that has several screens, `down` and `up` go through them, `next-slide` and `previous-slide` pass them over, and `next` does what screenAfter says. */
export type PresentationAction =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'next-slide'
  | 'previous-slide'
  | 'first'
  | 'last'
  | 'black'
  | 'leave'
  | 'screen'
  | 'list'
  | 'keys'
  | 'autoplay'
  | number

export interface KeyPress {
  readonly key: string
  readonly shift: boolean
}

/** The action, if any, and the digits typed so far ('' once they were used or given up). */
export interface KeyReading {
  readonly action: PresentationAction | null
  readonly digits: string
}

const ACTIONS: ReadonlyMap<string, PresentationAction> = new Map<string, PresentationAction>([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'down'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'up'],
  ['n', 'next-slide'],
  ['p', 'previous-slide'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['f', 'screen'],
  ['g', 'list'],
  ['h', 'keys'],
  ['?', 'keys'],
  ['a', 'autoplay'],
  ['Escape', 'leave'],
])

const MOST_DIGITS = 6

/** Reads one key after the digits before it; more digits than a number may have are passed over. Esc and Backspace first give up the digits; a key without a meaning changes nothing. */
export function readPresentationKey({ key, shift }: KeyPress, digits: string): KeyReading {
  if (/^\d$/.test(key)) return { action: null, digits: digits.length < MOST_DIGITS ? digits + key : digits }
  if (key === 'Enter') return { action: digits === '' ? 'next' : Number(digits), digits: '' }
  if (digits !== '' && (key === 'Escape' || key === 'Backspace')) return { action: null, digits: '' }
  if (key === ' ') return { action: shift ? 'previous' : 'next', digits: '' }
  const action = ACTIONS.get(key.length === 1 ? key.toLowerCase() : key) ?? (key === 'Backspace' ? 'previous' : null)
  return action === null ? { action, digits } : { action, digits: '' }
}

/** The slide that an action leads to from a black screen: a number is meant; any other key first brings the picture back, and the slide stays (null). The same in the presentation and in the speaker's window. */
export function placeFromBlack(action: PresentationAction, total: number): number | null {
  return typeof action === 'number' ? placeAfter(action, 1, total) : null
}

/** A slide of more screens than these is not gone through by the way. */
const BY_THE_WAY = 3

/** True for a slide of so many screens that `next` passes over all but the first, until somebody goes into it. */
export function isLong(screens: number): boolean {
  return screens > BY_THE_WAY
}

/** The screen of the same slide that an action leads to, of `screens` from 1; null: it leads to another slide, or nowhere. `next` goes through a few screens, and through many once the second is on; from the first of many it leads on. */
export function screenAfter(action: PresentationAction, screen: number, screens: number): number | null {
  const goesOn = action === 'down' || (action === 'next' && (screen > 1 || !isLong(screens)))
  if (goesOn && screen < screens) return screen + 1
  return (action === 'previous' || action === 'up') && screen > 1 ? screen - 1 : null
}

/** True for what goes back to the slide before: it is shown as it was left. */
export function leadsBack(action: PresentationAction): boolean {
  return action === 'previous' || action === 'up'
}

const STEPS: ReadonlyMap<PresentationAction, (place: number, total: number) => number> = new Map([
  ['next', (place) => place + 1],
  ['down', (place) => place + 1],
  ['next-slide', (place) => place + 1],
  ['previous', (place) => place - 1],
  ['up', (place) => place - 1],
  ['previous-slide', (place) => place - 1],
  ['first', () => 1],
  ['last', (_, total) => total],
] satisfies readonly (readonly [PresentationAction, (place: number, total: number) => number])[])

/** The slide that an action leads to, kept within 1 and total; null where it is no step. */
export function placeAfter(action: PresentationAction, place: number, total: number): number | null {
  const wanted = typeof action === 'number' ? action : STEPS.get(action)?.(place, total)
  return wanted === undefined ? null : Math.min(Math.max(1, wanted), total)
}
