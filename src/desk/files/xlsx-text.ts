/**
 * Texts as an .xlsx can hold them. XML knows no control characters, turns
 * carriage returns into line feeds, and the writer drops what XML discourages:
 * all of these are written as _xHHHH_, which every reader turns back. A text
 * that holds such a code itself has its first underscore written so.
 */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD|_(?=x[0-9A-Fa-f]{4}_)/gu

/** The text as it is given to the writer. */
export function xlsxText(text: string): string {
  const safe = text.replace(UNSAFE, encode)
  /* The writer keeps its texts in a plain object, where `constructor` would find what every object has; it drops the NUL afterwards. */
  return safe in {} ? `${safe}\0` : safe
}

function encode(characters: string): string {
  let codes = ''
  for (let at = 0; at < characters.length; at += 1)
    codes += `_x${characters.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`
  return codes
}
