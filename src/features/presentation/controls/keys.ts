/** What a key means in a presentation: clickers send PageUp, PageDown, arrows, B and Esc; people type a number and Enter. */

/** A number goes to that slide. */
export type PresentationAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'leave'
  | 'screen'
  | 'list'
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
  ['ArrowDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['f', 'screen'],
  ['g', 'list'],
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

/** The last screen of a slide, however many it has. */
export const LAST_SCREEN = 1000

/** The screen of the same slide that an action leads to, of `screens` from 1; null: it leads to another slide, or nowhere. */
export function screenAfter(action: PresentationAction, screen: number, screens: number): number | null {
  if (action === 'next' && screen < screens) return screen + 1
  return action === 'previous' && screen > 1 ? screen - 1 : null
}

/** The slide that an action leads to, kept within 1 and total; null where it is no step. */
export function placeAfter(action: PresentationAction, place: number, total: number): number | null {
  const wanted =
    action === 'next'
      ? place + 1
      : action === 'previous'
        ? place - 1
        : action === 'first'
          ? 1
          : action === 'last'
            ? total
            : typeof action === 'number'
              ? action
              : null
  return wanted === null ? null : Math.min(Math.max(1, wanted), total)
}
