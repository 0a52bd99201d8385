import { useRef, type PointerEvent } from 'react'
import type { PresentationAction } from './keys.ts'
import { isAtEdge } from './use-pointer-rest.ts'

/** A swipe is at least this long, and a tap stays within this. */
const SWIPE_PX = 50
const TAP_PX = 8
/** Of the width, from the left: a tap there goes back. */
const BACK_SHARE = 0.25

/** Taps and swipes on the slide itself; what can be pressed, typed into or scrolled keeps its own, and a finger's tap at the lower edge calls the controls. */
export function usePresentationPointer(onAction: (action: PresentationAction) => void): {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
} {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event) => {
      const own =
        event.target instanceof Element &&
        event.target.closest('button, a, input, select, textarea, label, dialog, summary, [data-no-turn]')
      from.current = own || event.button !== 0 ? null : { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event) => {
      const start = from.current
      from.current = null
      if (start === null || window.getSelection()?.isCollapsed === false) return
      const [x, y] = [event.clientX - start.x, event.clientY - start.y]
      if (Math.abs(x) >= SWIPE_PX && Math.abs(x) > Math.abs(y) && event.pointerType !== 'mouse')
        onAction(x > 0 ? 'previous' : 'next')
      else if (Math.hypot(x, y) <= TAP_PX && !(event.pointerType === 'touch' && isAtEdge(event.clientY)))
        onAction(event.clientX < BACK_SHARE * window.innerWidth ? 'previous' : 'next')
    },
  }
}
