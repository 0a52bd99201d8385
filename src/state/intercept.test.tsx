import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onInternalLink } from './intercept.ts'
import { getView, startAddress } from './view-store.ts'

let stop = (): void => undefined

beforeEach(() => {
  window.history.replaceState(null, '', '/app/?lang=en')
  stop = startAddress()
})
afterEach(() => stop())

/** Clicks the element `#hit` of a page and tells whether the browser was kept from following. */
function click(html: string, init: MouseEventInit = {}): boolean {
  document.body.innerHTML = html
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...init })
  let taken = false
  const root = (heard: MouseEvent): void => {
    onInternalLink(heard)
    taken = heard.defaultPrevented
    // jsdom cannot follow links; what was left to the browser ends here.
    heard.preventDefault()
  }
  document.body.addEventListener('click', root)
  document.querySelector('#hit')?.dispatchEvent(event)
  document.body.removeEventListener('click', root)
  return taken
}

describe('[address links] clicks', () => {
  it.each([
    ['a link', '<a id="hit" href="?region=440200">韶关</a>'],
    ['something inside a link', '<a href="?region=440200"><b id="hit">韶关</b></a>'],
    ['a link inside an SVG', '<svg><a href="?region=440200"><rect id="hit" /></a></svg>'],
    ['a link with its own frame as target', '<a id="hit" target="_self" href="/app/?region=440200">韶关</a>'],
  ])('[address links] %s is followed without a reload', (_title, html) => {
    expect(click(html)).toBe(true)
    expect(window.location.search).toBe('?region=440200')
    expect(getView()).toMatchObject({ region: ['440200'], lang: 'zh' })
  })

  it('[address links] the link to the view on screen does nothing, quietly', () => {
    const push = vi.spyOn(window.history, 'pushState')
    expect(click('<a id="hit" href="?lang=en">English</a>')).toBe(true)
    expect(push).not.toHaveBeenCalled()
  })

  it.each([
    ['a new tab by target', '<a id="hit" target="_blank" href="?region=440200">韶关</a>', {}],
    ['a download', '<a id="hit" download href="?region=440200">韶关</a>', {}],
    ['a place within the page', '<a id="hit" href="#main">跳到正文</a>', {}],
    ['another site', '<a id="hit" href="https://example.org/app/?region=440200">源</a>', {}],
    ['an anchor without href', '<a id="hit">韶关</a>', {}],
    ['no link', '<b id="hit">韶关</b>', {}],
    ['Ctrl', '<a id="hit" href="?region=440200">韶关</a>', { ctrlKey: true }],
    ['Cmd', '<a id="hit" href="?region=440200">韶关</a>', { metaKey: true }],
    ['Shift', '<a id="hit" href="?region=440200">韶关</a>', { shiftKey: true }],
    ['Alt', '<a id="hit" href="?region=440200">韶关</a>', { altKey: true }],
    ['the middle button', '<a id="hit" href="?region=440200">韶关</a>', { button: 1 }],
  ])('[address links] left to the browser: %s', (_title, html, init) => {
    expect(click(html, init)).toBe(false)
    expect(getView().region).toEqual([])
  })

  it('[address links] a click that was already handled is left alone', () => {
    document.addEventListener('click', (heard) => heard.preventDefault(), { capture: true, once: true })
    click('<a id="hit" href="?region=440200">韶关</a>')
    expect(getView().region).toEqual([])
  })
})
