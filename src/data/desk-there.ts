import { idle } from '#src/lib/when-idle.ts'
import { deskPlace } from './desk-place.ts'

/** The name of the desk's storage. */
export const DESK_NAME = 'duixian-desk'

/** Whether the desk was ever used in this browser; asked once the page has nothing better to do. Readers who never did load none of its code. */
export async function isDeskThere(): Promise<boolean> {
  await idle()
  if (deskPlace() === 'page') return true
  if (typeof indexedDB === 'undefined') return false
  // Older browsers cannot say: they have to look.
  if (typeof indexedDB.databases !== 'function') return true
  try {
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === DESK_NAME) || deskPlace() === 'page'
  } catch {
    return false
  }
}
