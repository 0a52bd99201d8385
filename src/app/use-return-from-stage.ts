import { useEffect, useLayoutEffect } from 'react'
import { getView } from '#src/state/view-store.ts'

/** Where the focus goes back to when the stage is left: the row it was entered from, else the button. Null: the page was not left for the stage. */
let from: { readonly item: string | null } | null = null

/** When a presentation ends, the focus goes back to where it began. To be called once the page is there. */
export function useReturnFromStage(): void {
  useLayoutEffect(
    () => () => {
      if (getView().stage === null) return
      const link = document.activeElement?.closest<HTMLElement>('[data-item-link]')
      from = { item: link?.dataset['itemLink'] ?? null }
    },
    [],
  )
  useEffect(() => {
    if (from === null) return
    const { item } = from
    from = null
    const row = item === null ? null : document.querySelector<HTMLElement>(`[data-item-link="${CSS.escape(item)}"]`)
    const place = row ?? document.querySelector<HTMLElement>('[data-present-button]')
    place?.focus()
  }, [])
}
