/** Reads the second half of 3至5亿元, 5%-6%, 3 to 5 years. */
import { readNumberAt } from './read-number.ts'
import type { NumberRead } from './read-number.ts'
import { readUnitAt } from './read-unit.ts'
import type { UnitLexicon } from './unit-lexicon.ts'

/** The upper number, and the lower one with the scale it takes from it. */
export interface RangeRead {
  readonly low: number
  readonly upper: NumberRead
}

const BETWEEN = / ?[-~至到] ?| to | and /y
/** 从30到50 tells a change, no range. */
const CHANGES = /(?:[从由自]|\bfrom )$/i

function connectorEnd(text: string, at: number, from: number): number | null {
  BETWEEN.lastIndex = at
  const match = BETWEEN.exec(text)
  if (!match || (match[0] === ' and ' && !/\bbetween $/i.test(text.slice(Math.max(0, from - 8), from)))) return null
  return BETWEEN.lastIndex
}

/** Null where the number at `from` is no lower end of a range. Both ends must have the same unit, if the first has one. */
export function readRange(text: string, from: number, number: NumberRead, lexicon: UnitLexicon): RangeRead | null {
  if (number.writing === 'bare' || number.more || CHANGES.test(text.slice(Math.max(0, from - 5), from))) return null
  let next = connectorEnd(text, number.end, from)
  const unit = next === null ? readUnitAt(text, number.end, lexicon) : null
  if (unit && !unit.guessed) next = connectorEnd(text, unit.end, from)
  const upper = next === null ? null : readNumberAt(text, next)
  if (!upper || upper.why !== null || upper.writing === 'bare') return null
  if (unit) {
    const same = readUnitAt(text, upper.end, lexicon)
    if (!same || text.slice(same.start, same.end) !== text.slice(unit.start, unit.end)) return null
  }
  const shared = number.value * upper.scale
  const low = number.scale === 1 && shared < upper.value ? shared : number.value
  return low < upper.value ? { low, upper } : null
}
