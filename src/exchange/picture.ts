import { domToBlob } from 'modern-screenshot'
import { setPaper } from '#src/ui/on-paper.ts'
import { drawSvg } from './svg/draw.ts'

/** PNG is twice as sharp as the screen; SVG is a drawing with real text. */
export type PictureKind = 'png' | 'svg'

const MARGIN = 24

/** What only a screen can do. A city or a sector is pressed too, and says something by itself. */
const CONTROLS = [
  '[data-no-picture]',
  '[data-no-print]',
  'select',
  'input',
  'textarea',
  'details:not([open])',
  'button:not([aria-pressed], [aria-expanded])',
].join(', ')

/** Takes the controls off the page, so that what remains closes up; the function it gives brings them back. */
function hideControls(): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`:root[data-picture] :is(${CONTROLS}) { display: none !important }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}

/** Gives a part of the page, which has none of its own, a margin on all sides, and its content the width it has; the function it gives takes that back. */
function addMargin({ style, clientWidth }: HTMLElement): () => void {
  const before = style.cssText
  style.boxSizing = 'content-box'
  style.width = `${clientWidth}px`
  style.padding = `${MARGIN}px`
  return () => {
    style.cssText = before
  }
}

/**
 * A picture of an element as it stands, in its theme, with the line of sources
 * that [data-picture] reveals, whole or saying what is left out, and without its controls.
 * Rejects where the browser cannot draw it.
 */
export async function takePicture(element: HTMLElement, kind: PictureKind): Promise<Blob> {
  const root = document.documentElement
  root.dataset['picture'] = ''
  const bringControlsBack = hideControls()
  setPaper('picture')
  const takeMarginBack =
    parseFloat(getComputedStyle(element).paddingInlineStart) > 0 ? () => undefined : addMargin(element)
  try {
    const ground = getComputedStyle(document.body).backgroundColor
    const leavesOut = (element: Element) => element.matches(CONTROLS)
    if (kind === 'svg') {
      const svg = await drawSvg(element, { ground, leavesOut })
      return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
    }
    return await domToBlob(element, {
      scale: 2,
      type: 'image/png',
      backgroundColor: ground,
      filter: (node: Node) => !(node instanceof Element && leavesOut(node)),
    })
  } finally {
    takeMarginBack()
    bringControlsBack()
    delete root.dataset['picture']
    setPaper('screen')
  }
}
