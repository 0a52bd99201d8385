import type { Page } from '@playwright/test'

export interface Least {
  readonly width: number
  readonly height: number
  /** Whether a smaller target passes that has room around it, as WCAG 2.2 has it (2.5.8, spacing). */
  readonly spaced: boolean
}

/**
 * The targets of the page as it is drawn that are smaller than `least`, each as
 * `name: width × height`. A link inside running text is as high as its line and
 * left out (2.5.8, inline).
 */
export function smallTargets(page: Page, least: Least): Promise<readonly string[]> {
  return page.evaluate(({ width, height, spaced }) => {
    const WIDGETS = 'a[href], button:not(:disabled), input, select, textarea, summary, [role=slider], [role=button]'

    /** What is pressed: the label around a box, the whole row that a link lies over. */
    const pressed = (element: Element): DOMRect => {
      const over = getComputedStyle(element, '::after')
      if (over.content !== 'none' && over.position === 'absolute' && element instanceof HTMLElement) {
        const own = element.getBoundingClientRect()
        const whole = element.offsetParent?.getBoundingClientRect()
        if (whole && over.inset === '0px') return whole
        return own
      }
      return (element.closest('label') ?? element).getBoundingClientRect()
    }

    /** A link among words that are no link, in a block that is a line of text. */
    const isInText = (element: Element): boolean => {
      const { parentElement: around } = element
      if (getComputedStyle(element).display !== 'inline' || !around) return false
      const block = around.closest('p, li, dd, td, h1, h2, h3, h4, [role=cell]') ?? around
      const others = [...block.querySelectorAll('a, button')].map((each) => each.textContent).join('')
      return block.textContent.replaceAll(/\s/g, '').length > others.replaceAll(/\s/g, '').length
    }

    const targets = [...document.querySelectorAll(WIDGETS)]
      .filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[inert], .visually-hidden'),
      )
      .map((each) => ({ each, box: pressed(each) }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const isSmall = (box: DOMRect) => Math.round(box.width) < width || Math.round(box.height) < height
    const small = targets.filter(({ box }) => isSmall(box))

    /** 2.5.8: a circle of 24 px on the middle touches no other target and no circle of another small one. */
    const hasRoom = ({ each, box }: (typeof targets)[number]): boolean => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      return targets.every((other) => {
        if (other.each === each || other.each.contains(each) || each.contains(other.each)) return true
        const to = other.box
        const [nearX, nearY] = [Math.max(to.left, Math.min(x, to.right)), Math.max(to.top, Math.min(y, to.bottom))]
        if (Math.hypot(nearX - x, nearY - y) < 12) return false
        if (!isSmall(to)) return true
        return Math.hypot(to.x + to.width / 2 - x, to.y + to.height / 2 - y) >= 24
      })
    }

    return small
      .filter(({ each }) => !isInText(each))
      .filter((target) => !(spaced && hasRoom(target)))
      .map(({ each, box }) => {
        const name = each.getAttribute('aria-label') ?? each.textContent.trim().slice(0, 30)
        return `${each.tagName.toLowerCase()} ${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`
      })
  }, least)
}
