/** A field or cell that holds two numbers and nothing else: 4.5-5, 4.5—5, 4.5至5, 20 to 30. */
import type { Interval } from '#src/domain/interval.ts'
import { fold } from './fold.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const RANGE = new RegExp(`^(-?(?:${NUMBER})) ?(?:[-~至到]| to ) ?(${NUMBER})$`)
const YEAR = /^(?:19|20|21)\d{2}$/

/** Both ends, the lower first; null for anything else, and for two years. */
export function readBareRange(text: string): Interval | null {
  const [, from = '', to = ''] = RANGE.exec(fold(text).trim().replace(/^−/, '-')) ?? []
  if (from === '' || (YEAR.test(from) && YEAR.test(to))) return null
  const [low, high] = [from, to].map((digits) => Number(digits.replaceAll(',', '')))
  return low !== undefined && high !== undefined && low < high ? { low, high } : null
}
