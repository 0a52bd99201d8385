/** Calls back once the browser has nothing better to do, after five seconds at the latest; the function it gives takes that back. */
export function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1500)
    return () => clearTimeout(timer)
  }
  const call = requestIdleCallback(() => act(), { timeout: 5000 })
  return () => cancelIdleCallback(call)
}

/** Resolves once the browser has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve)
  })
}
