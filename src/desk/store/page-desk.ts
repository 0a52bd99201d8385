import { faultOf } from './desk-fault.ts'
import type { DeskDb } from './desk-stores.ts'
import { memoryDesk } from './memory-desk.ts'

/** A storage that can also be opened by itself. `open` rejects where the browser does not give it. */
export interface OpenableDesk extends DeskDb {
  readonly open: () => Promise<unknown>
}

/** Who hears that the page keeps all itself. */
export interface PageDeskOptions {
  /** Called once, when the page itself begins to keep all. */
  readonly onRefused: () => void
  /** Called with everything that it is given to keep. */
  readonly onHeld: () => void
}

/**
 * The storage, or, where the browser refuses it, one in this page, so that work
 * goes on until the page is closed. A storage that was never opened is refused
 * where it does not open; one that still holds nothing, where its first write
 * finds no room. A newer page's storage is not refused: this page must give way
 * to it.
 */
export function deskOrPage(desk: OpenableDesk, { onRefused, onHeld }: PageDeskOptions): DeskDb {
  let page: DeskDb | null = null
  let wasOpen = false
  const turn = (): DeskDb => {
    if (!page) onRefused()
    page ??= memoryDesk()
    return page
  }
  const place = async (): Promise<DeskDb> => {
    if (page || wasOpen) return page ?? desk
    try {
      await desk.open()
      wasOpen = true
      return desk
    } catch (error) {
      return faultOf(error) === 'newer' ? desk : turn()
    }
  }
  const isEmpty = () =>
    desk
      .read(async ({ list }) =>
        (await Promise.all([list('drafts', []), list('forms', []), list('ledgers', [])])).every(
          ({ length }) => length === 0,
        ),
      )
      // What cannot be read cannot be lost by turning to the page.
      .catch(() => true)
  return {
    read: async (work) => (await place()).read(work),
    async write(work) {
      const db = await place()
      try {
        if (db === page) onHeld()
        return await db.write(work)
      } catch (error) {
        if (db !== desk || faultOf(error) !== 'full' || !(await isEmpty())) throw error
        onHeld()
        return turn().write(work)
      }
    },
  }
}
