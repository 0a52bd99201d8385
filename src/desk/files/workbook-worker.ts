import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import { fillWorkbook } from './fill-workbook.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'

/** A workbook to fill and what with; or a file to read as a workbook, `name` being the file's. */
export type ToWorkbookWorker =
  | { readonly kind: 'fill'; readonly bytes: ArrayBuffer; readonly options: FillOptions }
  | { readonly kind: 'read'; readonly bytes: ArrayBuffer; readonly name: string }

function answer(message: unknown, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

async function act(message: ToWorkbookWorker): Promise<void> {
  if (message.kind === 'read') {
    answer(await readSpreadsheet(message.bytes, message.name))
    return
  }
  const filling = await fillWorkbook(message.bytes, message.options)
  answer(filling, filling.ok ? [filling.filled.bytes] : [])
}

addEventListener('message', (event: MessageEvent<ToWorkbookWorker>) => {
  act(event.data).catch((error: unknown) => {
    /* Out of this task, so that the page hears of it as an error of the worker. */
    setTimeout(() => {
      throw error
    })
  })
})
