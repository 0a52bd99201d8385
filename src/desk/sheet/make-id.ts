/** Ids for what comes without one: the same text gives the same id, so that a second import finds the first. */

const LONGEST = 32

/**
 * An id for a name that is not taken yet: its Latin words where it has no other
 * letters, else the prefix with a code made from the text. The id joins `taken`.
 */
export function makeId(prefix: string, name: string, taken: Set<string>): string {
  const words = /^[\x20-\x7e]+$/.test(name) ? slug(name) : ''
  const id = words.length >= 3 ? words : `${prefix}-${code(name)}`
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? id : `${id}-${count}`
    if (taken.has(tried)) continue
    taken.add(tried)
    return tried
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
}

/* Two runs of the FNV-1a hash (public domain) from two starts: ten letters and digits. */
function code(text: string): string {
  return [2_166_136_261, 3_735_928_559]
    .map((start) => hash(text, start).toString(36).padStart(7, '0').slice(-5))
    .join('')
}

function hash(text: string, start: number): number {
  let state = start >>> 0
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 16_777_619) >>> 0
  return state
}
