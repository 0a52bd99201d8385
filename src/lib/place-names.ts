/** Where to write names in a drawing so that none covers another. Lengths in one unit, y downwards. */

/** A rectangle by its top-left corner. */
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
  /** True: rather not written than over another name or out of bounds. */
  readonly dispensable?: boolean
}

/** What a unit of area costs: over another name, out of bounds, over a mark. A worse place costs a little by itself. */
const COST = { name: 100, outside: 100, mark: 3 } as const
const COST_OF_WORSE = 0.02
/** Part of its area that may be off by rounding. */
const ROUNDING = 0.001

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** What a box is weighed against. */
interface Surroundings {
  readonly placed: readonly Box[]
  readonly marks: readonly Box[]
  readonly bounds: Box
}

function overlaps(box: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, other) => sum + overlap(box, other), 0)
}

/** Of the places of a name, the one that costs least; null for a dispensable name without a free one. */
function bestPlace(
  { width, height, places, dispensable = false }: NameToPlace,
  { placed, marks, bounds }: Surroundings,
): Box | null {
  const area = width * height
  let best: Box | null = null
  let least = Infinity
  for (const [rank, [x, y]] of places.entries()) {
    const box = { x, y, width, height }
    const forbidden = COST.name * overlaps(box, placed) + COST.outside * (area - overlap(box, bounds))
    const cost = forbidden + COST.mark * overlaps(box, marks) + COST_OF_WORSE * rank * area
    if (cost < least && !(dispensable && forbidden > area * ROUNDING)) [best, least] = [box, cost]
  }
  return best
}

/**
 * A box for each name, in the order given: the first names choose first. A name
 * takes the place that costs least: over no other name, within the bounds, over
 * as little of the marks (dots, samples of lines) as can be. Null: not written.
 */
export function placeNames(names: readonly NameToPlace[], marks: readonly Box[], bounds: Box): readonly (Box | null)[] {
  const placed: Box[] = []
  return names.map((name) => {
    const box = bestPlace(name, { placed, marks, bounds })
    if (box) placed.push(box)
    return box
  })
}
