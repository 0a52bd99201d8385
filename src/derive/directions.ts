import type { Item } from './selection/selection.ts'

/** A list's items in two: those that can be checked, as rows, and the statements of direction (neither number nor steps), which fold. Each keeps the order given. */
export function splitDirections(items: readonly Item[]): {
  readonly rows: readonly Item[]
  readonly directions: readonly Item[]
} {
  const rows: Item[] = []
  const directions: Item[] = []
  for (const item of items) (item.commitment.kind === 'direction' ? directions : rows).push(item)
  return { rows, directions }
}
