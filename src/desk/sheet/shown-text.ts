const LONGEST = 80
/* Control characters and those that turn the direction of writing: they would break the sentence. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu

/** What stood in a cell, fit to stand in a sentence: on one line, at most 80 characters. */
export function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2).replace(UNSEEN, ' '))
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('')
}
