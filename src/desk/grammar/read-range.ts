/** Reads the second half of 3至5亿元, 5%-6%, 3 to 5 years. */
import { readNumberAt, readPartsAt, times } from './read-number.ts'
import type { NumberRead } from './read-number.ts'
import { readUnitAt, type UnitRead } from './read-unit.ts'
import type { UnitLexicon } from './unit-lexicon.ts'

/** The upper number, and the lower one with the scale it takes from it. */
export interface RangeRead {
  readonly low: number
  readonly upper: NumberRead
  /** The unit of the lower end, where it stands for the upper one too: 5%-6. */
  readonly unit: UnitRead | null
}

const BETWEEN = / ?[-~至到] ?| to | and /y
const CURRENCY = /[£$€¥]$/
const DASH = /[-~]/
/** 从30到50 tells a change, no range. */
const CHANGES = /(?:[从由自]|\bfrom )$/i

function connectorEnd(text: string, at: number, from: number): number | null {
  BETWEEN.lastIndex = at
  const match = BETWEEN.exec(text)
  const before = text.slice(Math.max(0, from - 9), from).replace(CURRENCY, '')
  if (!match || (match[0] === ' and ' && !/\bbetween $/i.test(before))) return null
  // Between $8 billion and $10 billion: the same sign before both.
  const sign = text.charAt(BETWEEN.lastIndex)
  return BETWEEN.lastIndex + (CURRENCY.test(sign) && sign === text.charAt(from - 1) ? 1 : 0)
}

/* 1 workshop to 30 workshops: one unit, however it is written. */
function isOne(unit: UnitRead, other: UnitRead): boolean {
  return unit.id !== null && unit.id === other.id && unit.factor === other.factor
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
    const [own, same] = [text.slice(unit.start, unit.end), readUnitAt(text, upper.end, lexicon)]
    const isShared = own === '%' && upper.scale === 1 && DASH.test(text.slice(unit.end, next ?? 0))
    const isSame = same ? isOne(unit, same) || text.slice(same.start, same.end) === own : isShared
    if (!isSame) return null
  }
  const shared = times(number.value, upper.scale)
  const low = unit === null && number.scale === 1 && shared < upper.value ? shared : number.value
  const last = unit && readUnitAt(text, upper.end, lexicon) === null ? unit : null
  // Go up by 250 to 600: by so many to so many.
  if (
    /\bby (?:about |some )?$/i.test(text.slice(Math.max(0, from - 10), from)) &&
    upper.value > 2 * low &&
    text.slice(number.end, next ?? 0) === ' to '
  )
    return null
  return low < upper.value ? { low, upper, unit: last } : null
}

/** The second half of 百分之四点五至百分之五; `sign`: what stands before both. Null where there is none. */
export function readShareRange(text: string, from: number, first: NumberRead, sign: string): RangeRead | null {
  const next = connectorEnd(text, first.end, from)
  if (next === null || !text.startsWith(sign, next)) return null
  const upper = readPartsAt(text, next + sign.length)
  return upper && upper.value > first.value ? { low: first.value, upper: { ...first, ...upper }, unit: null } : null
}
