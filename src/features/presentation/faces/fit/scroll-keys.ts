import type { KeyboardEvent } from 'react'

/** Part of its height that an arrow key scrolls a box. */
const STEP = 0.2

/** Up and down scroll the box that has the focus, and turn the slide only once there is no further to go. */
export function scrollKeys(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: box, target, key } = event
  if (target !== box || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
  const before = box.scrollTop
  box.scrollTop += (key === 'ArrowDown' ? STEP : -STEP) * box.clientHeight
  if (box.scrollTop !== before) event.preventDefault()
}
