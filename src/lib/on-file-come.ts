/** Calls `heard` whenever a file has come to the page, whatever asked for it; gives the function that stops. Never calls where the browser cannot tell. */
export function onFileCome(heard: () => void): () => void {
  if (typeof PerformanceObserver === 'undefined') return () => undefined
  const watch = new PerformanceObserver(heard)
  watch.observe({ type: 'resource' })
  return () => watch.disconnect()
}
