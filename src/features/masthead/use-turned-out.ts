import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useView } from '#src/state/view-store.ts'

/** What a narrow masthead shows below its line when it is asked for. */
export type TurnedOut = 'search' | 'tools'

interface Turning {
  /** Null: nothing is turned out. */
  readonly turned: TurnedOut | null
  readonly turn: (what: TurnedOut) => void
  /** The masthead itself. */
  readonly root: RefObject<HTMLElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The search or the tools of a narrow masthead, one at a time. Following a link puts them away; so does Esc, which gives focus back to the button. */
export function useTurnedOut(): Turning {
  const view = useView((each) => each.view)
  const [state, set] = useState<{ readonly what: TurnedOut; readonly view: string } | null>(null)
  const turned = state?.view === view ? state.what : null
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    if (turned === 'search') root.current?.querySelector<HTMLElement>('[type="search"]')?.focus()
  }, [turned])
  return {
    turned,
    turn: (what) => set(turned === what ? null : { what, view }),
    root,
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || turned === null) return
      event.preventDefault()
      set(null)
      root.current?.querySelector<HTMLElement>(`[data-turns="${turned}"]`)?.focus()
    },
  }
}
