import { useEffect, useSyncExternalStore } from 'react'
import { deskPlace, hearPlace, type DeskPlace } from '#src/data/desk-place.ts'

/** Where the desk keeps what it is given. Opens its storage, so that people hear of a browser that keeps nothing before they type. */
export function useDeskPlace(): DeskPlace {
  useEffect(() => {
    // What cannot be read is said where it is listed.
    import('./desk-db.ts').then(({ deskDb }) => deskDb.read(async () => undefined)).catch(() => undefined)
  }, [])
  return useSyncExternalStore(hearPlace, deskPlace)
}
