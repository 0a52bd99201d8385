import { createContext } from 'react'

/** Which screen of a view is on, and who wants to know how many there are (faces/fit/screens.ts). */
export interface ScreensShown {
  /** From 1; beyond the last it is the last. */
  readonly screen: number
  /** Called by a slide that has screens, with their number, and with 1 when it goes. */
  readonly onScreens: (count: number) => void
  /** True where a slide is drawn small, as it is drawn elsewhere: then text may be smaller than it is ever read. */
  readonly small: boolean
}

/** The default: the first screen. */
export const ScreensContext = createContext<ScreensShown>({ screen: 1, onScreens: () => undefined, small: false })
