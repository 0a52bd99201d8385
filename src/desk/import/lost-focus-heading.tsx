import { useEffect, useRef } from 'react'
import styles from './import.module.css'

/** The heading of what has taken the place of something else; it takes the focus, too, where that was lost with it. */
export function LostFocusHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <h2 className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
