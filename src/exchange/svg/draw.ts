/**
 * A part of the page as a drawing that any program for pictures reads: shapes,
 * lines and real text, no page inside. What only a browser paints (hatches,
 * fades) stands in it as small pictures.
 */
import { drawBox, type Place } from './box.ts'
import { copyDrawing } from './embedded.ts'
import { drawLines } from './lines.ts'
import { svgElement } from './pen.ts'
import { createTiles, type Tiles } from './tiles.ts'

/** What is drawn, and how. */
export interface Drawing {
  readonly ground: string
  /** Whether an element is no part of it. */
  readonly leavesOut: (element: Element) => boolean
}

/** The drawing of an element as it stands on the page now. */
export async function drawSvg(element: HTMLElement, { ground, leavesOut }: Drawing): Promise<SVGElement> {
  const corner = element.getBoundingClientRect()
  const { width, height } = corner
  const svg = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(width),
    height: Math.ceil(height),
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    'xml:lang': document.documentElement.lang,
  })
  svg.append(svgElement('rect', { width: '100%', height: '100%', fill: ground }))
  const tiles = createTiles()
  drawInto(svg, element, { corner, leavesOut, tiles })
  await tiles.paint()
  return svg
}

interface Page {
  readonly corner: DOMRect
  readonly leavesOut: Drawing['leavesOut']
  readonly tiles: Tiles
}

function drawInto(parent: SVGElement, element: Element, page: Page): void {
  if (page.leavesOut(element)) return
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.opacity === '0' || isHiddenFromSight(element, style)) return
  const place = placeOf(element, page)
  if (element instanceof SVGSVGElement) {
    parent.append(copyDrawing(element, place))
    return
  }
  const isShown = style.visibility === 'visible'
  if (isShown) for (const rect of rectsOf(element, style, page)) parent.append(...drawBox(style, rect, page.tiles))
  const into = style.opacity === '1' ? parent : svgElement('g', { opacity: style.opacity })
  if (into !== parent) parent.append(into)
  for (const child of element.childNodes)
    if (child instanceof Element) drawInto(into, child, page)
    else if (child instanceof Text && isShown) into.append(...drawLines(child, style, page.corner))
}

function placeOf(element: Element, { corner }: Page): Place {
  return within(element.getBoundingClientRect(), corner)
}

function within({ left, top, width, height }: DOMRect, corner: DOMRect): Place {
  return { x: left - corner.left, y: top - corner.top, width, height }
}

/* A phrase that is broken has a box on each line. */
function rectsOf(element: Element, { display }: CSSStyleDeclaration, { corner }: Page): readonly Place[] {
  const rects = display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()]
  return rects.map((rect) => within(rect, corner))
}

/* Said to those who listen, and cut away for those who look. */
function isHiddenFromSight(element: Element, { clipPath, position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && clipPath.startsWith('inset(50%') && element.clientWidth <= 1
}
