import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import { fillWorkbook, type Filling } from './fill-workbook.ts'

/** A workbook to fill, and what with. */
export interface ToFiller {
  readonly bytes: ArrayBuffer
  readonly options: FillOptions
}

function answer(message: Filling, transfer: Transferable[]): void {
  postMessage(message, { transfer })
}

async function act({ bytes, options }: ToFiller): Promise<void> {
  const filling = await fillWorkbook(bytes, options)
  answer(filling, filling.ok ? [filling.filled.bytes] : [])
}

addEventListener('message', (event: MessageEvent<ToFiller>) => {
  act(event.data).catch((error: unknown) => {
    /* Out of this task, so that the page hears of it as an error of the worker. */
    setTimeout(() => {
      throw error
    })
  })
})
