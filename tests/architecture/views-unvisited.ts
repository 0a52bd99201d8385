import { VIEWS, type ViewName } from '#src/url/view.ts'

/** The views that a text with addresses visits nowhere. The overview is where an address without a view leads. */
export function viewsUnvisited(text: string): readonly ViewName[] {
  return VIEWS.filter((view) => view !== 'overview' && !text.includes(`view=${view}`))
}
