/** Links within the page are real links; this lets a plain click follow them without a reload. */
import { searchWithinPage } from './place.ts'
import { openAddress } from './view-store.ts'

/** The part of a click that is needed: a browser's event or React's. */
export type LinkClick = Pick<
  MouseEvent,
  'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented' | 'target' | 'preventDefault'
>

/**
 * Click handler for the root element. Follows a plain left click on a link to
 * another view of this page. Left to the browser: clicks with a modifier or
 * already handled, links with a target, a download or a place within the page,
 * and links elsewhere.
 */
export function onInternalLink(event: LinkClick): void {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || modified) return
  if (!(event.target instanceof Element)) return
  // By attribute, so that links inside an SVG (the city tiles) are followed as well.
  const link = event.target.closest('a[href]')
  if (link === null || link.hasAttribute('download')) return
  if ((link.getAttribute('target') ?? '_self') !== '_self') return
  const search = searchWithinPage(link.getAttribute('href') ?? '')
  if (search === null) return
  event.preventDefault()
  openAddress(search)
}
