import type { ReactNode } from 'react'
import { textWidth } from '#src/lib/text-width.ts'
import styles from './slide-title.module.css'

/** The widest text of each step of size, in ems; what is wider takes the last step. */
const STEPS = [17, 28, 46, 80]
const NAME_LINES = 3

export interface SlideTitleProps {
  /** The face's own heading, as text and as it is drawn. */
  readonly text: string
  readonly children: ReactNode
  /** A show's heading, which takes its place; '' for none. */
  readonly title: string
  /** Beyond so many lines it is cut; the default is what a name needs. */
  readonly lines?: number
}

/** A slide's heading, the longer the smaller. Under a show's heading the slide's own follows as a line of text where it says something else. */
export function SlideTitle({ text, children, title, lines = NAME_LINES }: SlideTitleProps) {
  const step = STEPS.findIndex((most) => textWidth(title || text) <= most)
  return (
    <>
      <h1
        className={styles.heading}
        data-step={step === -1 ? STEPS.length : step}
        style={{ WebkitLineClamp: title === '' ? lines : NAME_LINES }}
      >
        {title || children}
      </h1>
      {title !== '' && title !== text && <p className={styles.own}>{children}</p>}
    </>
  )
}
