import { Suspense, useEffect, type ReactNode } from 'react'
import { tellDrawn } from './pending.tsx'

/** What the build says of a part that it leaves to the browser; React hands it to the page that takes the written one over. */
export const LEFT_TO_BROWSER = 'left-to-browser'

/** Thrown where the page is written when the site is built: no fault. */
class LeftToBrowser extends Error {
  override readonly name = LEFT_TO_BROWSER
}

export interface InBrowserProps {
  /** False: nothing stands in its place. */
  readonly room?: boolean
  readonly children: ReactNode
}

/**
 * Draws its children in the reader's browser alone: what depends on the day, or on what this browser keeps. The page that
 * the build writes has them as blanks of the same size (app/blanked.ts), but for what stands in a `data-kept`: that holds on every day.
 */
export function InBrowser({ room = true, children }: InBrowserProps) {
  const isWritten = typeof window === 'undefined'
  return <Suspense fallback={isWritten && room && children}>{isWritten ? <Leave /> : <Here>{children}</Here>}</Suspense>
}

/** The page is not ready before what was left to the browser stands in it (app/ready.tsx). */
function Here({ children }: { readonly children: ReactNode }) {
  useEffect(tellDrawn, [])
  return children
}

function Leave(): ReactNode {
  throw new LeftToBrowser()
}
