import { useCallback, useMemo, useState } from 'react'
import type { ScreensShown } from './screens-context.ts'

/** Where a presentation is within a slide: a view that is higher than its slide has screens. */
export interface ScreenOfSlide {
  /** From 1. */
  readonly screen: number
  readonly screens: number
  /** What the slide is told, and tells. */
  readonly shown: ScreensShown
  /** To a screen of a slide, from 1; beyond the last it is the last. Null: to where that slide was left. */
  readonly turnTo: (place: number, screen: number | null) => void
}

/** The screen of the slide at `place`: its first, or where `turnTo` said. Each slide keeps its own while others are on. `small`: as in ScreensContext. */
export function useScreen(place: number, small = false): ScreenOfSlide {
  const [screens, setScreens] = useState(1)
  const [wanted, setWanted] = useState<ReadonlyMap<number, number>>(new Map())
  // What is wanted stays so while the slide is still being laid out.
  const asked = wanted.get(place) ?? 1
  const screen = Math.min(asked, screens)
  const turnTo = useCallback((to: number, of: number | null) => {
    if (of !== null) setWanted((before) => new Map(before).set(to, of))
  }, [])
  const shown = useMemo(() => ({ screen: asked, onScreens: setScreens, small }), [asked, small])
  return { screen, screens, shown, turnTo }
}
