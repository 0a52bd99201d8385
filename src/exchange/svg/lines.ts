/** The text of a page as text of a picture: a line each, where it stands. */
import { paintOf, svgElement } from './pen.ts'

interface Line {
  text: string
  rect: DOMRect
}

/** Lines that differ by less in height stand on one, in pixels. */
const SAME_LINE = 3

/** The words of a text node, a line each. `from`: the corner of the picture. */
export function drawLines(node: Text, style: CSSStyleDeclaration, from: DOMRect): readonly SVGElement[] {
  const { colour, opacity } = paintOf(style.color)
  if (opacity === 0) return []
  const [up, down] = ascentOf(style)
  const look = {
    fill: colour,
    'fill-opacity': opacity === 1 ? null : opacity,
    'font-family': style.fontFamily,
    'font-size': parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'text-decoration': style.textDecorationLine === 'none' ? null : style.textDecorationLine,
  }
  return linesOf(node).map(({ text, rect }) => {
    const written = style.textTransform === 'uppercase' ? text.toUpperCase() : text
    const y = rect.top - from.top + (rect.height * up) / (up + down)
    /* Other fonts than the page's keep to its widths. */
    return svgElement('text', { x: rect.left - from.left, y, textLength: rect.width, ...look }, written)
  })
}

/* The text as it is broken into lines; blank ones are none. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const whole = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [only] = whole
  if (only && whole.length === 1) return seen([{ text: node.data, rect: only }])
  const lines: Line[] = []
  let at = 0
  for (const sign of node.data) {
    range.setStart(node, at)
    at += sign.length
    range.setEnd(node, at)
    const rect = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (rect.width === 0) continue
    if (last && Math.abs(last.rect.top - rect.top) < SAME_LINE && rect.left >= last.rect.right - SAME_LINE) {
      last.text += sign
      last.rect = joined(last.rect, rect)
    } else lines.push({ text: sign, rect })
  }
  return seen(lines)
}

function joined(a: DOMRect, b: DOMRect): DOMRect {
  return new DOMRect(a.left, a.top, b.right - a.left, a.height)
}

function seen(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(({ text, rect }) => {
    const words = text.replaceAll(/[\s\u2060\u200B]+/g, ' ').trim()
    return words === '' ? [] : [{ text: words, rect }]
  })
}

const ascents = new Map<string, readonly [number, number]>()

/* How far a font reaches above and below the line it stands on. */
function ascentOf({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): readonly [up: number, down: number] {
  const font = `${fontWeight} ${fontSize} ${fontFamily}`
  const known = ascents.get(font)
  if (known) return known
  const pen = document.createElement('canvas').getContext('2d')
  if (pen) pen.font = font
  const { fontBoundingBoxAscent: up = 4, fontBoundingBoxDescent: down = 1 } = pen?.measureText('国') ?? {}
  ascents.set(font, [up, down])
  return [up, down]
}
