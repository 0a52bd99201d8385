/** What a reader's own sheet does to text (WCAG 2.2, 1.4.12): the page is told, and cuts nothing short. */

/** Marks the page (`data-spaced`) while letters or words are spaced wider than it says; gives the function that stops. */
export function watchTextSpacing(): () => void {
  const probe = document.createElement('span')
  // Blanks are spaced as letters and words are, and say nothing.
  probe.textContent = '\u00A0 \u00A0'
  probe.ariaHidden = 'true'
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', insetBlockStart: '0', whiteSpace: 'pre' })
  const look = (): void => {
    const { letterSpacing, wordSpacing } = getComputedStyle(probe)
    const isSpaced = Number.parseFloat(letterSpacing) > 0 || Number.parseFloat(wordSpacing) > 0
    document.documentElement.toggleAttribute('data-spaced', isSpaced)
  }
  // Its width follows the spacing, whenever that is set.
  const observer = new ResizeObserver(look)
  document.body.append(probe)
  observer.observe(probe)
  return () => {
    observer.disconnect()
    probe.remove()
  }
}
