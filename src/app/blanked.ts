/** What a tag is kept with; all else may depend on the day: names for screen readers, links, widths, colours. */
const KEPT_ATTRIBUTES = /\s(?:class|type|data-kept|data-slice)="[^"]*"/g
const KEPT_INSIDE = /\s(?:class|type|style|data-kept|data-slice|data-empty|data-mark)="[^"]*"/g
/** Its own text is a heading, the same on every day; what stands in further tags inside it is not. */
const HEADINGS = new Set(['h2', 'h3', 'legend'])
/** Drawn marks, whose parts say how it stands. */
const MARK = /\s(?:data-mark|role="img"|viewBox)/
/** What a reader could come to with the keyboard, and would find nameless. */
const CONTROL = /^(?:button|input|select|summary)$/
const VOID = /^<(?:br|input|img|hr)\b/
const TOKEN = /<!--[\s\S]*?-->|<[^>]+>|[^<]+/g
const WIDE = /[⺀-鿿豈-﫿＀-｠　-〿‘-”—…]/

interface Open {
  readonly name: string
  readonly kept: boolean
  readonly mark: boolean
}

/** As wide as a Chinese character in every font; the ideographic space would hang over the end of its line. */
const WIDE_ROOM = '\u2003'
/** As wide as a digit, in em, nearly. */
const NARROW_EM = 0.56
const BREAK = '\u200b'
/** What a text has between a number and its unit (format/tight.ts). */
const NO_BREAK = '\u2060'
/** No line begins with these, and none ends with those. */
const CLOSING = /^[，。、；：！？）」』”’》…—]/
const OPENING = /^[（「『“‘《]/
const RUN = /\s+|\u2060|[⺀-鿿豈-﫿＀-｠　-〿‘-”—…]|[^\s\u2060⺀-鿿豈-﫿＀-｠　-〿‘-”—…]+/g

/** Room for a text: a blank for each wide character, a place for each run of narrow ones, and lines that break where its own would. */
function blanks(text: string): string {
  const runs = text.replaceAll(/&[#\w]+;/g, 'x').match(RUN) ?? []
  const places = runs.map((run, place) => {
    if (run === NO_BREAK || /^\s/.test(run)) return run
    const next = runs[place + 1] ?? ''
    const isTight = next === NO_BREAK || CLOSING.test(next) || OPENING.test(run)
    const room = WIDE.test(run) ? WIDE_ROOM : `<i style="width:${(run.length * NARROW_EM).toFixed(2)}em"></i>`
    return isTight ? room : room + BREAK
  })
  return `<span data-blank aria-hidden="true">${places.join('')}</span>`
}

/** The markup with every word, link and mark taken out and its room kept, but for what stands in a `data-kept` and for headings. */
function blankOut(html: string): string {
  const open: Open[] = []
  let written = ''
  for (const [token] of html.matchAll(TOKEN)) {
    const inside = open.at(-1)
    const hidden = inside?.mark === true
    if (token.startsWith('<!--') || token.startsWith('<template')) continue
    if (token.startsWith('</template')) continue
    if (token.startsWith('</')) {
      open.pop()
      if (open.at(-1)?.mark !== true) written += token
    } else if (token.startsWith('<')) {
      const name = /^<([a-z0-9]+)/i.exec(token)?.[1] ?? ''
      const kept = inside?.kept === true || token.includes(' data-kept')
      const mark = hidden || (!kept && MARK.test(token))
      const attributes = token.match(kept ? KEPT_INSIDE : KEPT_ATTRIBUTES)?.join('') ?? ''
      const isSvg = name === 'svg'
      const hiding = mark && !hidden ? ' style="visibility:hidden"' : ''
      if (!hidden)
        written += isSvg
          ? '<svg width="1em" height="1em" aria-hidden="true">'
          : `<${name}${attributes}${hiding}${!kept && CONTROL.test(name) ? ' disabled aria-hidden="true"' : ''}>`
      if (!VOID.test(token) && !token.endsWith('/>')) open.push({ name, kept, mark })
    } else if (!hidden) {
      written += inside?.kept === true || HEADINGS.has(inside?.name ?? '') ? token : blanks(token)
    }
  }
  return written
}

/** A part that React left to the browser, with what it drew in its place. */
const LEFT = /<!--\$!--><template data-dgst="left-to-browser"[^>]*><\/template>/

/**
 * The page as it is written: each part that is left to the browser (ui/in-browser.tsx) becomes room for what will stand there.
 * `html` is React's own.
 */
export function blanked(html: string): string {
  const start = LEFT.exec(html)
  if (!start) return html
  const from = start.index + start[0].length
  let depth = 1
  const marks = /<!--(?:\$[?!]?|\/\$)-->/g
  marks.lastIndex = from
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    depth += mark[0] === '<!--/$-->' ? -1 : 1
    if (depth === 0)
      return (
        html.slice(0, from) + blankOut(html.slice(from, mark.index)) + mark[0] + blanked(html.slice(marks.lastIndex))
      )
  }
  throw new Error('A part of the page that is left to the browser has no end.')
}
