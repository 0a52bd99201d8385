/** Text as outlines: broken into lines, cut where it does not fit, drawn as paths, so that a picture looks the same on every machine. */

/** How thick a text is drawn. */
export type Weight = 400 | 700

/** A character's outline on a grid of 1000 units an em, upwards from the baseline, and how far the next stands from it. */
export interface Glyph {
  readonly path: string
  readonly advance: number
}

/** Where outlines come from; null: there is none of this character. */
export type Glyphs = (char: string, weight: Weight) => Glyph | null

/** How a text is set; sizes and widths in pixels. */
export interface Setting {
  readonly size: number
  readonly weight: Weight
  readonly width: number
  /** Lines at most; what is beyond is cut with an ellipsis. */
  readonly lines: number
}

const EM = 1000
const ELLIPSIS = '…'
/** What must not begin a line stays with what is before it; what must not end one, with what follows. */
const PIECES = /\s+|[“‘（《〈【「『(]*(?:[\p{Script=Latin}\p{N}.,:%+\-–’/]+|[^\s])[，。、；：！？”’）》〉】」』)%…]*/gu

/** How wide a text is on one line, in pixels. */
export function widthOf(text: string, { size, weight }: Pick<Setting, 'size' | 'weight'>, glyphs: Glyphs): number {
  let units = 0
  for (const char of text) units += glyphs(char, weight)?.advance ?? EM
  return (units * size) / EM
}

/** The text in lines, and whether all of it is in them. */
function breakLines(
  text: string,
  setting: Setting,
  glyphs: Glyphs,
): { readonly lines: readonly string[]; readonly isWhole: boolean } {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), setting, glyphs) > setting.width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  lines.push(line.trimEnd())
  const fits = (each: string) => widthOf(each, setting, glyphs) <= setting.width
  if (lines.length <= setting.lines && lines.every(fits)) return { lines, isWhole: true }
  const kept = lines.slice(0, setting.lines)
  return {
    lines: kept.map((each, at) => (fits(each) && at < kept.length - 1 ? each : cut(each, setting, glyphs))),
    isWhole: false,
  }
}

function cut(line: string, setting: Setting, glyphs: Glyphs): string {
  let chars = Array.from(line)
  while (chars.length > 0 && widthOf(chars.join('') + ELLIPSIS, setting, glyphs) > setting.width)
    chars = chars.slice(0, -1)
  return chars.join('').trimEnd() + ELLIPSIS
}

/** A text as it is set: its lines, and in which of the settings. */
export interface SetText {
  readonly lines: readonly string[]
  readonly setting: Setting
}

/** As many lines as it takes, of about one length: no last line of a single character. */
function balanced(text: string, setting: Setting, lines: readonly string[], glyphs: Glyphs): readonly string[] {
  let kept = lines
  for (let width = setting.width - setting.size / 2; width > setting.width / 2; width -= setting.size / 2) {
    const tried = breakLines(text, { ...setting, width }, glyphs)
    if (!tried.isWhole || tried.lines.length > lines.length) return kept
    kept = tried.lines
  }
  return kept
}

/** Texts that stand side by side, all in the largest setting in which each is whole; cut in the last. */
export function fit(texts: readonly string[], settings: readonly Setting[], glyphs: Glyphs): readonly SetText[] {
  const fits = (setting: Setting) => texts.every((text) => breakLines(text, setting, glyphs).isWhole)
  const setting = settings.find(fits) ?? settings.at(-1)
  if (!setting) return []
  return texts.map((text) => {
    const { lines, isWhole } = breakLines(text, setting, glyphs)
    return { lines: isWhole ? balanced(text, setting, lines, glyphs) : lines, setting }
  })
}

/** Where a line stands (its baseline at `y`) and in which colour. */
export interface Place extends Pick<Setting, 'size' | 'weight'> {
  readonly x: number
  readonly y: number
  readonly fill: string
}

/** One line as SVG. */
export function drawLine(text: string, { x, y, size, weight, fill }: Place, glyphs: Glyphs): string {
  const scale = size / EM
  let at = 0
  const drawn = Array.from(text, (char) => {
    const glyph = glyphs(char, weight)
    const place = at
    at += glyph?.advance ?? EM
    return glyph && glyph.path !== '' ? `<path transform="translate(${place})" d="${glyph.path}"/>` : ''
  })
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn.join('')}</g>`
}
