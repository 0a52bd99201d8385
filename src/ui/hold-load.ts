import { isSteered } from './steered.ts'

const STILL = 250
const LONGEST = 10_000

/** A browser that no program steers any more: it was started with an address, and ends when it has taken what it came for. */
function isAlone(): boolean {
  return isSteered() && !navigator.webdriver
}

/**
 * Keeps the window's load event back until the page is drawn and nothing in it has changed for a quarter of a second,
 * ten seconds at most: `chromium --headless --print-to-pdf` prints at that event, and would print a page that is
 * still opening. Only there; nothing where the page is a part of another.
 */
export function holdLoad(drawn: () => Promise<void>): void {
  if (!isAlone() || window.parent !== window || document.readyState === 'complete') return
  // A document that is being written is not loaded, nor is the one around it.
  const frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  const held = frame.contentDocument
  held?.open()
  const release = () => {
    held?.close()
    frame.remove()
  }
  const wait = setTimeout(release, LONGEST)
  void drawn().then(() => {
    let last = performance.now()
    const watch = new MutationObserver(() => (last = performance.now()))
    watch.observe(document.body, { subtree: true, childList: true, attributes: true })
    const timer = setInterval(() => {
      if (performance.now() - last < STILL) return
      clearInterval(timer)
      clearTimeout(wait)
      watch.disconnect()
      release()
    }, STILL / 5)
  })
}
