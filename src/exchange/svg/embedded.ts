/** A drawing of the page as part of a picture: what its style sheet says of it stands in it. */
import { paintOf, svgElement } from './pen.ts'
import type { Place } from './box.ts'

const LOOKS = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'text-anchor',
  'dominant-baseline',
  'font-size',
  'font-family',
  'font-weight',
] as const
const USUAL: ReadonlySet<string> = new Set(['', 'none', '1', 'auto', '1px', 'butt', 'miter', 'start', 'normal', '400'])

/** A copy of a drawing at its place, with the looks that the page gives it. */
export function copyDrawing(drawing: SVGSVGElement, place: Place): SVGElement {
  const copy = svgElement('svg', { ...place, viewBox: drawing.getAttribute('viewBox'), overflow: 'visible' })
  for (const child of drawing.children) copyInto(copy, child)
  return copy
}

function copyInto(parent: Element, original: Element): void {
  const style = getComputedStyle(original)
  if (style.display === 'none' || style.visibility === 'hidden') return
  const copy = document.createElementNS('http://www.w3.org/2000/svg', original.localName)
  for (const { name, value } of original.attributes)
    if (name !== 'class' && name !== 'style' && !name.startsWith('on')) copy.setAttribute(name, value)
  for (const name of ['fill', 'stroke'] as const) copyPaint(copy, name, style[name])
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name)
    if (!USUAL.has(value)) copy.setAttribute(name, value)
  }
  parent.append(copy)
  for (const child of original.childNodes)
    if (child instanceof Element) copyInto(copy, child)
    else if (child instanceof Text) copy.append(child.data)
}

function copyPaint(copy: Element, name: 'fill' | 'stroke', css: string): void {
  if (css === '' || css.startsWith('url(')) return
  if (css === 'none') return copy.setAttribute(name, 'none')
  const { colour, opacity } = paintOf(css)
  copy.setAttribute(name, colour)
  if (opacity < 1) copy.setAttribute(`${name}-opacity`, String(opacity))
}
