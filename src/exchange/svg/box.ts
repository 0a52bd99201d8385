/** The box of an element: its ground, its borders, and what only a browser can paint as a small picture. */
import { fillOf, paintOf, svgElement } from './pen.ts'
import type { Tiles } from './tiles.ts'

/** A place on the picture, in its own pixels. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands behind the content of an element, in the order in which it is painted. */
export function drawBox(style: CSSStyleDeclaration, place: Place, tiles: Tiles): readonly SVGElement[] {
  if (place.width <= 0 || place.height <= 0) return []
  const under = isPainted(style) ? [tiles.want(style, place)] : ground(style, place)
  return [...under, ...borders(style, place)]
}

/* Hatches, fades and shapes: SVG has no short way to say them. */
function isPainted({ backgroundImage, maskImage, clipPath }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || maskImage !== 'none' || clipPath.startsWith('polygon')
}

function ground(style: CSSStyleDeclaration, place: Place): readonly SVGElement[] {
  const fill = fillOf(style.backgroundColor)
  return fill ? [svgElement('rect', { ...place, rx: radiusOf(style, place), ...fill })] : []
}

function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, { width, height }: Place): number | null {
  const radius = parseFloat(borderTopLeftRadius)
  const most = Math.min(width, height) / 2
  const own = borderTopLeftRadius.endsWith('%') ? (most * radius) / 50 : radius
  return own > 0 ? Math.min(own, most) : null
}

interface Side {
  readonly width: number
  readonly style: string
  readonly colour: string
}

function sideOf(style: CSSStyleDeclaration, side: 'top' | 'right' | 'bottom' | 'left'): Side {
  const read = (what: string) => style.getPropertyValue(`border-${side}-${what}`)
  return { width: parseFloat(read('width')) || 0, style: read('style'), colour: read('color') }
}

function borders(style: CSSStyleDeclaration, place: Place): readonly SVGElement[] {
  const [top, right, bottom, left] = [
    sideOf(style, 'top'),
    sideOf(style, 'right'),
    sideOf(style, 'bottom'),
    sideOf(style, 'left'),
  ]
  const sides = [top, right, bottom, left]
  const isSame = (side: Side) => side.width === top.width && side.style === top.style && side.colour === top.colour
  const { x, y, width, height } = place
  if (sides.every(isSame)) {
    const line = lineOf(top)
    const half = top.width / 2
    const inner = { x: x + half, y: y + half, width: width - top.width, height: height - top.width }
    return line ? [svgElement('rect', { ...inner, rx: radiusOf(style, place), fill: 'none', ...line })] : []
  }
  const ends = [
    { of: top, x1: x, y1: y + top.width / 2, x2: x + width, y2: y + top.width / 2 },
    { of: right, x1: x + width - right.width / 2, y1: y, x2: x + width - right.width / 2, y2: y + height },
    { of: bottom, x1: x, y1: y + height - bottom.width / 2, x2: x + width, y2: y + height - bottom.width / 2 },
    { of: left, x1: x + left.width / 2, y1: y, x2: x + left.width / 2, y2: y + height },
  ]
  return ends.flatMap(({ of, ...line }) => {
    const look = lineOf(of)
    return look ? [svgElement('line', { ...line, ...look })] : []
  })
}

function lineOf({ width, style, colour }: Side) {
  const { colour: stroke, opacity } = paintOf(colour)
  if (width === 0 || style === 'none' || style === 'hidden' || opacity === 0) return null
  const dashes = { dashed: `${width * 3} ${width * 3}`, dotted: `${width} ${width}` }[style] ?? null
  return { stroke, 'stroke-width': width, 'stroke-opacity': opacity === 1 ? null : opacity, 'stroke-dasharray': dashes }
}
