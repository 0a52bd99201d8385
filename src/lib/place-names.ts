/** Where to write names in a drawing so that none covers another. Lengths in one unit, y downwards. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A name's size and the top-left corners where it may stand, the best first. At least one. */
export interface NameToPlace {
  readonly width: number
  readonly height: number
  readonly places: readonly (readonly [x: number, y: number])[]
}

/** What a unit of area costs: over another name, out of bounds, over a mark. A worse place costs a little by itself. */
const COST = { name: 100, outside: 100, mark: 3 } as const
const COST_OF_WORSE = 0.02

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/**
 * A box for each name, in the order given: the first names choose first. A name
 * takes the place that costs least: over no other name, within the bounds, over
 * as little of the marks (dots, samples of lines) as can be.
 */
export function placeNames(names: readonly NameToPlace[], marks: readonly Box[], bounds: Box): readonly Box[] {
  const placed: Box[] = []
  for (const { width, height, places } of names) {
    let best: Box | null = null
    let least = Infinity
    for (const [rank, [x, y]] of places.entries()) {
      const box = { x, y, width, height }
      const area = width * height
      const over = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0)
      const cost = COST.name * over(placed) + COST.mark * over(marks) + COST.outside * (area - overlap(box, bounds)) + COST_OF_WORSE * rank * area
      if (cost < least) [best, least] = [box, cost]
    }
    if (best) placed.push(best)
  }
  return placed
}
