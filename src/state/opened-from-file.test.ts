import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { absoluteAddress, searchWithinPage } from './place.ts'
import { getView, hrefFor, navigate, startAddress } from './view-store.ts'

/** jsdom does not run on file://, so this is the part of a window that the store touches, in a browser that also refuses history there. */
function openFile(address: string): void {
  const refuse = (): void => {
    throw new DOMException('file', 'SecurityError')
  }
  const ignore = (): void => undefined
  const history = { pushState: refuse, replaceState: refuse }
  vi.stubGlobal('window', {
    location: new URL(address),
    history,
    addEventListener: ignore,
    removeEventListener: ignore,
  })
  vi.stubGlobal('document', { baseURI: address })
}

let stop = (): void => undefined

beforeEach(() => {
  openFile('file://office/share/duixian.html?region=440200')
  stop = startAddress()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

describe('[address file] opened by double-click', () => {
  it('[address file] reads, changes and links within the file', () => {
    expect(getView().region).toEqual(['440200'])
    navigate({ view: 'ledger' }, 'push')
    expect(getView().view).toBe('ledger')
    expect(hrefFor({ view: 'overview', region: [] })).toBe('./duixian.html')
    expect(searchWithinPage('./duixian.html?lang=en')).toBe('?lang=en')
    expect(searchWithinPage('other.html')).toBeNull()
    expect(searchWithinPage('file://home/share/duixian.html')).toBeNull()
  })

  it('[address file] has an address to share only where the deployer set a home', () => {
    expect(absoluteAddress(DEFAULT_VIEW, null)).toBeNull()
    expect(absoluteAddress({ ...DEFAULT_VIEW, lang: 'en' }, 'https://example.org/')).toBe(
      'https://example.org/?lang=en',
    )
  })
})
