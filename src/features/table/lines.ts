import { groupItems } from '#src/derive/selection/group-items.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import type { View } from '#src/url/view.ts'

/** A line of the table: an item, or the head of a group. Keys differ, also where an item stands in several groups. */
export type LedgerLine =
  | { readonly key: string; readonly item: Item }
  | { readonly key: string; readonly group: string; readonly count: number }

/** The selection as lines: the items in order, or each group's head and then its items. */
export function buildLines({ items, assessed: { index } }: Selection, view: View): readonly LedgerLine[] {
  const { group } = view
  if (group === null) return items.map((item) => ({ key: item.commitment.id, item }))
  return groupItems(items, group, { index, view }).flatMap((each): readonly LedgerLine[] => [
    { key: `group ${each.key}`, group: each.key, count: each.items.length },
    ...each.items.map((item) => ({ key: `${each.key} ${item.commitment.id}`, item })),
  ])
}

/** The item line nearest to a place, looked for in the direction of `step` first; null: there is none. */
export function nearestItem(lines: readonly LedgerLine[], place: number, step: 1 | -1): number | null {
  const from = Math.max(0, Math.min(place, lines.length - 1))
  for (const direction of [step, -step]) {
    for (let at = from; at >= 0 && at < lines.length; at += direction) {
      const line = lines[at]
      if (line && 'item' in line) return at
    }
  }
  return null
}
