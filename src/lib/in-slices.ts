const SLICE_MS = 10

/** Waits for the browser to have had its turn (paint, input); in Node, for the next task. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      channel.port1.close()
      resolve()
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
}

/**
 * Runs a generator to its end in slices of about ten milliseconds, giving way
 * in between, so that long work never blocks the page. Rejects with the abort
 * reason as soon as the signal is aborted.
 */
export async function inSlices<Result>(steps: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() > sliceEnd) {
      await nextTask()
      signal?.throwIfAborted()
      sliceEnd = performance.now() + SLICE_MS
    }
  }
}
