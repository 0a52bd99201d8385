import type { DeskDb } from '../desk-stores.ts'
import { memoryDesk } from '../memory-desk.ts'

/** A storage that can be made to fail. */
export interface FallibleDesk extends DeskDb {
  /** The next write fails at its end with this error: nothing of it is kept. */
  failNext: (error: Error) => void
}

/** A storage in memory that can be made to fail. */
export function fallibleDesk(): FallibleDesk {
  const desk = memoryDesk()
  let failure: Error | null = null
  return {
    read: desk.read,
    write: (work) =>
      desk.write(async (writer) => {
        const result = await work(writer)
        const error = failure
        failure = null
        if (error) throw error
        return result
      }),
    failNext: (error) => {
      failure = error
    },
  }
}
