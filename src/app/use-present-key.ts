import { useEffect } from 'react'
import { presentView } from '#src/state/presentation.ts'

/** F9 puts the view on the stage. (A letter would clash with what people type; F5 reloads.) */
export function usePresentKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || event.repeat) return
      event.preventDefault()
      presentView()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
