/** What a piece of work does with its worker: listens, sends, and settles the result. A rejection of its promise is the whole's. */
export type WorkerTask<Result> = (worker: Worker, resolve: (result: Result) => void) => Promise<void> | void

/**
 * Has a worker do one piece of work, and ends it when the work is done, failed
 * or was given up. Rejects with the reason of the abort, even where the signal
 * was aborted before (no worker is started then); with what the work throws;
 * and where the worker fails, or says something that cannot be read.
 */
export async function withWorker<Result>(
  Started: new () => Worker,
  signal: AbortSignal,
  work: WorkerTask<Result>,
): Promise<Result> {
  signal.throwIfAborted()
  const worker = new Started()
  let giveUp = () => {}
  try {
    return await new Promise<Result>((resolve, reject) => {
      giveUp = () => {
        // At once: what a worker says after that is nobody's business any more.
        worker.terminate()
        reject(signal.reason)
      }
      signal.addEventListener('abort', giveUp)
      worker.addEventListener('error', (event) => {
        event.preventDefault() // It is reported here.
        reject(new Error(event.message || 'the worker could not start'))
      })
      worker.addEventListener('messageerror', () => reject(new Error('a message of the worker cannot be read')))
      Promise.resolve(work(worker, resolve)).catch(reject)
    })
  } finally {
    signal.removeEventListener('abort', giveUp)
    worker.terminate()
  }
}
