/** Runs in a measured page before anything of its own and keeps what the benchmark reads from `probe`. */
{
  /** What each page shows its data in: our rows by their titles, the table of the dc.js dashboard (its last chart), the rows of the floor. */
  const ROWS = '#main li h2, .dc-table-row, #floor-rows tr'
  const LEAST_ROWS = 3
  /** A page that was drawn by its program answers as soon as it is drawn; the others say when they do. */
  const ANSWERS = 'html[data-answers], .dc-table-row'
  /** Set before this runs where a click is to be followed: `text` is what the elements of `selectors` say once it has worked. */
  const expected = globalThis.expected ?? null
  const FIRST_OF_EACH = 5
  const probe = { drawn: null, ready: null, pressed: null, effect: null, tasks: [], shifts: [], events: [] }
  globalThis.probe = probe

  const watch = (options, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ buffered: true, ...options })
  watch({ type: 'longtask' }, ({ startTime, duration }) => probe.tasks.push({ startTime, duration }))
  watch({ type: 'layout-shift' }, ({ value, hadRecentInput }) => hadRecentInput || probe.shifts.push(value))
  watch(
    { type: 'event', durationThreshold: 16 },
    ({ interactionId, startTime, duration }) => interactionId && probe.events.push({ startTime, duration }),
  )
  addEventListener('pointerdown', ({ timeStamp }) => (probe.pressed ??= timeStamp), { capture: true })

  /** What a reader reads of these elements. */
  probe.says = (selectors) =>
    selectors
      .flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, FIRST_OF_EACH))
      .map((element) => element.textContent)
      .join('|')

  /** Seen, not only there: laid out, and neither hidden nor transparent. */
  const areRowsSeen = () => {
    const rows = [...document.querySelectorAll(ROWS)].slice(0, LEAST_ROWS)
    return (
      rows.length === LEAST_ROWS &&
      rows.every(
        (row) =>
          row.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          row.getBoundingClientRect().height > 0,
      )
    )
  }

  /** The task after a frame stands for its being painted. */
  const onceInFrame = (isThere, keep) => {
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        port1.close()
        keep(performance.now())
      })
      port1.start()
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  onceInFrame(areRowsSeen, (at) => {
    // A frame whose styles are still on their way is not painted: then the first paint says when.
    const note = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      if (!paint) return void setTimeout(note)
      probe.drawn = Math.max(at, paint.startTime)
      globalThis.tellDrawn?.()
    }
    note()
  })
  onceInFrame(
    () => document.querySelector(ANSWERS),
    (at) => (probe.ready = at),
  )
  if (expected)
    onceInFrame(
      () => probe.pressed !== null && probe.says(expected.selectors) === expected.text,
      (at) => (probe.effect = at),
    )
}
