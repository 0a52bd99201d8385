import { groupItems } from '#src/derive/selection/group-items.ts'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import type { GroupKey } from '#src/url/view.ts'

/** A line of the table: an item (its key is the commitment's id), or the head of a group. */
export type LedgerLine =
  | { readonly key: string; readonly item: Item }
  | { readonly key: string; readonly group: string; readonly count: number }

/** The selection as lines: the items in order, or each group's head and then its items. */
export function buildLines({ items, assessed }: Selection, group: GroupKey | null): readonly LedgerLine[] {
  const lineOf = (item: Item): LedgerLine => ({ key: item.commitment.id, item })
  if (group === null) return items.map(lineOf)
  return groupItems(items, group, assessed.index).flatMap((each): readonly LedgerLine[] => [
    { key: `group ${each.key}`, group: each.key, count: each.items.length },
    ...each.items.map(lineOf),
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
