/** A short title from a clause. */

const LONGEST = 40
const LEAD_IN =
  /^(?:同时|此外|其次|首先|另外|未来|下一步|今年|并|也|还)[，,]?|^[^，,]{0,12}?将(?!近|军)|^(?:and|also)\s+/i

/** The clause without its lead-in (同时, 韶关将), cut to forty characters: a start for the person's own title. */
export function titleOf(clause: string): string {
  const text = clause.replace(/\s+/g, ' ').trim()
  const bare = text.replace(LEAD_IN, '').trim()
  const title = (bare === '' ? text : bare).replace(/[。.；;！!”"]+$/, '')
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title
}
