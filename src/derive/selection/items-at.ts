import { hasBit, type Bits } from '#src/lib/bits.ts'
import type { Item } from './selection.ts'

/** The items at some places of a list, in the order of the places; those in `only`, if given. */
export function itemsAt(items: readonly Item[], places: Uint32Array, only?: Bits): readonly Item[] {
  const found: Item[] = []
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    const item = only && !hasBit(only, place) ? undefined : items[place]
    if (item) found.push(item)
  }
  return found
}
