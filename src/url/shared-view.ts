import type { View } from './view.ts'

/** The view as others get it: what is on screen, without how it was being shown (presenting, a show, embedded). The desk is the sender's own: others get what is worked on there. */
export function sharedView(view: View): View {
  return { ...view, view: view.view === 'desk' ? 'overview' : view.view, stage: null, show: null, embed: false }
}

/** The view as another page frames it: without chrome, and without a receipt, since nobody sent it. A chosen as-of day stays. */
export function embeddedView(view: View): View {
  return { ...sharedView(view), embed: true, ed: null, n: null }
}
