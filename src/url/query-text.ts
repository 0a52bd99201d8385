import { cutText } from './cut-text.ts'

/** The most characters (code points) that the free text of an address keeps. */
export const QUERY_LENGTH = 200

/** Lone surrogates, and what decoding leaves of a cut-off percent sequence. */
const BROKEN = /[\p{Cs}\uFFFD]/gu

function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}\u200B]+/gu, ' ').trim()
}

/**
 * Free text as the view holds it: NFC, white space, zero-width spaces and
 * control characters collapsed to one space, trimmed, at most QUERY_LENGTH code points. Half
 * characters (lone surrogates, U+FFFD of a cut-off percent sequence) are left
 * out. '' where nothing remains. Applying it twice changes nothing.
 */
export function tidyQuery(text: string): string {
  const whole = text.replace(BROKEN, '').normalize('NFC')
  return cutText(collapse(whole), QUERY_LENGTH).trimEnd()
}

/** True where tidyQuery would lose something that was meant: half a character, or text beyond the limit. */
export function losesQueryText(text: string): boolean {
  const whole = collapse(text.normalize('NFC'))
  return whole.search(BROKEN) >= 0 || cutText(whole, QUERY_LENGTH) !== whole
}
