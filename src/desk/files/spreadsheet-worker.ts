import { createWorkbookUnpacker, packRead, type FromWorker, type ToWorker } from './spreadsheet-messages.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'
import { writeXlsx } from './xlsx-write.ts'

/** The worker's side: a file in and a workbook out, or the parts of a workbook in and a file out. */
const { add, workbook } = createWorkbookUnpacker()

function answer(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

async function act(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'read': {
      const read = await readSpreadsheet(message.bytes, message.fileName, (progress) =>
        answer({ kind: 'progress', progress }),
      )
      for (const part of packRead(read)) answer(part)
      break
    }
    case 'write': {
      const bytes = await writeXlsx(workbook())
      answer({ kind: 'written', bytes }, [bytes])
      break
    }
    default:
      add(message)
  }
}

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  act(event.data).catch((error: unknown) => {
    /* Out of this task, so that the page hears of it as an error of the worker. */
    setTimeout(() => {
      throw error
    })
  })
})
