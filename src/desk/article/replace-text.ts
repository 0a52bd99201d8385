/** Another text in the place of an article's: what was decided of the parts that stay goes with them. */
import type { ArticleWork } from './article-work.ts'

/** How many characters at the beginning and at the end are the same in both, without counting any twice. */
function common(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  return { head, tail }
}

/** The work over a changed text. Decisions, edits and marks outside the stretch that changed are kept where their words now stand; those within it go. */
export function replaceText(work: ArticleWork, text: string): ArticleWork {
  const { head, tail } = common(work.text, text)
  const shift = text.length - work.text.length
  const moved = (start: number, end: number) => {
    if (end <= head) return 0
    return start >= work.text.length - tail ? shift : null
  }
  const movedKey = (key: string) => {
    const places = key.split('-').map(Number)
    const by = moved(places[0] ?? 0, Math.max(...places))
    return by === null ? null : places.map((place) => place + by).join('-')
  }
  const kept = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        const next = movedKey(key)
        return next === null ? [] : [[next, value] as const]
      }),
    )
  const marked = work.marked.flatMap(({ start, end }) => {
    const by = moved(start, end)
    return by === null ? [] : [{ start: start + by, end: end + by }]
  })
  const readAs = kept(work.readAs)
  return {
    ...work,
    text,
    marked,
    readAs,
    decisions: kept(work.decisions),
    edits: kept(work.edits),
    saved: kept(work.saved),
  }
}
