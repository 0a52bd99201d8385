/** The reader's side of the desk's door. */
import type { Desk } from '#src/desk/door.ts'
import { waitForProgram } from './silence.ts'

let opening: (() => Promise<Desk>) | null = null

/** Says how the desk is loaded; main.tsx does, so that nothing of it comes before somebody needs it. */
export function placeDesk(open: () => Promise<Desk>): void {
  opening = open
}

/** The desk, loaded at the first call. Rejects where its code does not come. */
export async function openDesk(): Promise<Desk> {
  if (!opening) throw new Error('No desk was placed: call placeDesk first.')
  return waitForProgram(opening())
}
