import { useLayoutEffect } from 'react'
import { HEADS, ROWS } from './measure-view.ts'
import type { Screen } from './screens.ts'

/** What is on another screen, and must not be reached by Tab or read out either. */
const OFF = 'data-off'
const SLACK = 1

/* The heads are found once, and all is measured before anything changes: asked of each row anew, a key press took a seventh of a second. */
function hideOthers(sheet: HTMLElement, { from, to }: Screen): void {
  const { top: start } = sheet.getBoundingClientRect()
  const heads = Array.from(sheet.querySelectorAll(HEADS))
  const measured = Array.from(sheet.querySelectorAll(`${ROWS}, a, button`), (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const isBeyond = bottom - start <= from + SLACK || top - start >= to - SLACK
    return { element, isOff: isBeyond && !heads.some((head) => head.contains(element)) }
  })
  for (const { element, isOff } of measured) element.toggleAttribute(OFF, isOff)
}

function scrollBox(box: HTMLElement, top: number): void {
  box.scrollTop = top
}

/** Shows one screen of a view: scrolled to its first row, with what comes after its last one hidden. */
export function useShownScreen(box: HTMLElement | null, sheet: HTMLElement | null, screen: Screen | null): void {
  useLayoutEffect(() => {
    if (!box || !sheet || !screen) return
    const { from, to, heads } = screen
    scrollBox(box, from - heads)
    const rest = box.clientHeight - (to - from + heads)
    box.style.setProperty('clip-path', Number.isFinite(to) && rest > 0 ? `inset(0 0 ${rest}px)` : 'none')
    hideOthers(sheet, screen)
  }, [box, sheet, screen])
}
