import { useEffect, useRef, useState, type ReactNode } from 'react'
import { usePaper } from './on-paper.ts'

/** Draws its children once they are about to come into sight, and on paper; until then nothing. */
export function InSight({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(typeof window !== 'undefined' && typeof IntersectionObserver === 'undefined')
  const paper = usePaper()
  useEffect(() => {
    const element = place.current
    if (seen || !element) return undefined
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return <div ref={place}>{seen || paper !== 'screen' ? children : null}</div>
}
