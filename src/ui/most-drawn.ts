import { createContext } from 'react'

/** How many lines of a long list are drawn where it cannot be scrolled, from its beginning; the list says with `data-left-out` how many things that leaves out. Null: it draws what is in sight. */
export const MostDrawn = createContext<number | null>(null)
