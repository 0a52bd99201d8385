import { domToBlob, domToForeignObjectSvg } from 'modern-screenshot'
import { setPaper } from '#src/ui/on-paper.ts'

/** PNG is twice as sharp as the screen; SVG holds the page's own text. */
export type PictureKind = 'png' | 'svg'

/**
 * A picture of an element as it stands, in its theme, with the line of sources
 * that [data-picture] reveals and without what is marked data-no-picture.
 * Rejects where the browser cannot draw it.
 */
export async function takePicture(element: HTMLElement, kind: PictureKind): Promise<Blob> {
  const root = document.documentElement
  root.dataset['picture'] = ''
  setPaper('picture')
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
    delete root.dataset['picture']
    setPaper('screen')
  }
}
