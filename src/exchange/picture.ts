import { domToBlob, domToForeignObjectSvg } from 'modern-screenshot'
import { setPaper } from '#src/ui/on-paper.ts'

/** PNG is twice as sharp as the screen; SVG holds the page's own text. */
export type PictureKind = 'png' | 'svg'

const MARGIN = 24

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
 * that [data-picture] reveals and without what is marked data-no-picture.
 * Rejects where the browser cannot draw it.
 */
export async function takePicture(element: HTMLElement, kind: PictureKind): Promise<Blob> {
  const root = document.documentElement
  root.dataset['picture'] = ''
  setPaper('picture')
  const takeMarginBack =
    parseFloat(getComputedStyle(element).paddingInlineStart) > 0 ? () => undefined : addMargin(element)
  try {
    const options = {
      scale: 2,
      backgroundColor: getComputedStyle(document.body).backgroundColor,
      filter: (node: Node) => !(node instanceof HTMLElement && node.dataset['noPicture'] !== undefined),
    }
    if (kind === 'png') return await domToBlob(element, { ...options, type: 'image/png' })
    const svg = await domToForeignObjectSvg(element, options)
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
  } finally {
    takeMarginBack()
    delete root.dataset['picture']
    setPaper('screen')
  }
}
