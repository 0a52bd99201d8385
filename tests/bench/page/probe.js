/** Runs in a measured page before anything of its own and keeps what the benchmark reads from `probe`. */
{
  /** Ours when the view is drawn; the peer when its table, the last chart, has rows. */
  const DRAWN = 'html[data-ready="true"], .dc-table-row'
  const probe = { drawn: null, tasks: [], shifts: [], events: [] }
  globalThis.probe = probe

  const watch = (options, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ buffered: true, ...options })
  watch({ type: 'longtask' }, ({ startTime, duration }) => probe.tasks.push({ startTime, duration }))
  watch({ type: 'layout-shift' }, ({ value, hadRecentInput }) => hadRecentInput || probe.shifts.push(value))
  watch(
    { type: 'event', durationThreshold: 16 },
    ({ interactionId, startTime, duration }) => interactionId && probe.events.push({ startTime, duration }),
  )

  /** Looks once a frame; the task after that frame stands for its being painted. */
  const look = () => {
    if (!document.querySelector(DRAWN)) return void requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      probe.drawn = performance.now()
      port1.close()
    })
    port1.start()
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
