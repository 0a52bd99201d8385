import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './table.module.css'

export interface TableScrollerProps {
  /** Names the table, and the region while there is something to scroll to. */
  readonly label: string
  readonly rowCount: number
  /** The head; null for a list of cards, which is no table. */
  readonly head: ReactNode
  readonly children: ReactNode
}

/** How far an arrow key moves the table, in CSS pixels. */
const STEP = 80

/**
 * A table that scrolls sideways where it must, under a head that stays in sight while the page scrolls down.
 * A box that scrolls would hold a sticky head inside, so the head has a box of its own, and the two keep step.
 */
export function TableScroller({ label, rowCount, head, children }: TableScrollerProps) {
  const headBox = useRef<HTMLDivElement>(null)
  const bodyBox = useRef<HTMLDivElement>(null)
  const more = useMore(bodyBox)
  const keepStep = (leader: HTMLElement | null, follower: HTMLElement | null) => {
    if (leader && follower && leader.scrollLeft !== follower.scrollLeft) follower.scrollLeft = leader.scrollLeft
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    bodyBox.current?.scrollBy({ left: event.key === 'ArrowLeft' ? -STEP : STEP })
  }
  return (
    <ScrollRegion
      className={styles.region}
      label={label}
      scrolls={more !== 'none'}
      data-more={more}
      onKeyDown={onKeyDown}
    >
      <div
        role={head ? 'table' : undefined}
        aria-label={head ? label : undefined}
        aria-rowcount={head ? rowCount : undefined}
      >
        {head && (
          <div ref={headBox} className={styles.headBox} onScroll={() => keepStep(headBox.current, bodyBox.current)}>
            {head}
          </div>
        )}
        <div
          ref={bodyBox}
          className={head ? styles.bodyBox : undefined}
          onScroll={() => keepStep(bodyBox.current, headBox.current)}
        >
          {children}
        </div>
      </div>
    </ScrollRegion>
  )
}

/** Towards which sides a box can be scrolled. */
function useMore(box: RefObject<HTMLElement | null>): 'none' | 'start' | 'end' | 'both' {
  const [more, setMore] = useState<'none' | 'start' | 'end' | 'both'>('none')
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () => {
      const start = element.scrollLeft > 1
      const end = element.scrollLeft + element.clientWidth < element.scrollWidth - 1
      setMore(start && end ? 'both' : start ? 'start' : end ? 'end' : 'none')
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box])
  return more
}
