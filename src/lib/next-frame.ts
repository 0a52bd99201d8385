/** Longer than any frame: a page that is not in sight has none. */
const NO_FRAME_MS = 200

/** Resolves in the next frame, or after a moment where the page is not in sight. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
