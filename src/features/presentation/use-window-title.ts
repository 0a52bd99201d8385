import { useEffect } from 'react'

/** What the window is called while a slide is on; called so again with each slide, in case the page called it otherwise. */
export function useWindowTitle(title: string, slide: string): void {
  useEffect(() => {
    document.title = title
  }, [title, slide])
}
