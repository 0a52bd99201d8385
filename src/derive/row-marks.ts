/** Which marks stand in a row of an item, on the page and on a slide. */
import { silenceOf } from './coverage/radar.ts'
import type { Item } from './selection/selection.ts'

/** progress: how far it is, where a report says so by a figure or by its steps · time: its time, where a report is owed or nothing says how far it is. A direction without either has none. */
export function rowMarks(item: Item): { readonly progress: boolean; readonly time: boolean } {
  const { figure, milestones, freshness } = item.assessment
  const progress = figure !== null || (milestones !== null && milestones.total > 0 && freshness !== null)
  return { progress, time: silenceOf(item) !== null || (item.commitment.kind !== 'direction' && !progress) }
}
