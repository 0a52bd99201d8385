import { createWorkbookUnpacker, type FromWorker, type ToWorker } from './spreadsheet-messages.ts'
import { writeXlsx } from './xlsx-write.ts'

/** The worker's side: the parts of a workbook in, and a file out. */
const { add, workbook } = createWorkbookUnpacker()

function answer(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

async function act(message: ToWorker): Promise<void> {
  if (message.kind !== 'write') {
    add(message)
    return
  }
  const bytes = await writeXlsx(workbook())
  answer({ kind: 'written', bytes }, [bytes])
}

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  act(event.data).catch((error: unknown) => {
    /* Out of this task, so that the page hears of it as an error of the worker. */
    setTimeout(() => {
      throw error
    })
  })
})
