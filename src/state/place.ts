/** Where the page is, and what of a link leads into it. Only the view store changes it. */
import { formatAddress } from '#src/url/address.ts'
import type { View } from '#src/url/view.ts'

/** Where the page is. While the build writes one, somewhere on the web under its plain address. */
export function place(): Pick<Location, 'protocol' | 'origin' | 'host' | 'pathname' | 'search' | 'hash'> {
  if (typeof window !== 'undefined') return window.location
  return {
    protocol: 'https:',
    origin: 'https://written.invalid',
    host: 'written.invalid',
    pathname: '/',
    search: '',
    hash: '',
  }
}

/** A relative reference to this very page with another query. It names the file, not the path, so it holds under sub-paths and file://. */
export function pageReference(search: string): string {
  const { pathname } = place()
  return search === '' ? `./${pathname.slice(pathname.lastIndexOf('/') + 1)}` : search
}

/** The hash of a link to the questions inside the view of what is missing; the next change drops it. */
export const ASKS = '#asks'

/** The query text of an href that leads to this page, with the place of ours that it names; null where it leads elsewhere or to any other place within the page. */
export function searchWithinPage(href: string): string | null {
  const location = place()
  const url = parseUrl(href)
  if (url === null || (url.hash !== '' && url.hash !== ASKS)) return null
  const samePage =
    url.protocol === location.protocol && url.host === location.host && url.pathname === location.pathname
  return samePage ? url.search + url.hash : null
}

/** Null where the href is no URL. (`URL.canParse` is missing in browsers of 2023 that offices still have.) */
function parseUrl(href: string): URL | null {
  try {
    return new URL(href, document.baseURI)
  } catch {
    return null
  }
}

/** The full address of a view, for copied links and QR codes: from `home` where the deployer set it, else from where the page is; null: opened from a file, no address to share. */
export function absoluteAddress(view: View, home: string | null): string | null {
  const { protocol, origin, pathname } = place()
  if (home === null && !/^https?:$/.test(protocol)) return null
  const base = home ?? origin + pathname
  return base.replace(/[?#].*$/s, '') + formatAddress(view)
}
