/** Growth that is named without a number: 正增长 and 由负转正 are more than 0 %, 零增长 is 0 %. */
import type { FigureComparator } from '#src/domain/terms.ts'

/** Source of a pattern without a group. Not in 修正增长目标 and 真正增长, nor before a number of its own: 正增长5%. */
export const GROWTH_WORDS =
  '由负转正|负转正|由降转[升增]|(?<![修真改反纠更订校])正增长(?! ?[\\d约到至])|零增长|\\b(?:positive|zero) growth\\b'

const AT = new RegExp(GROWTH_WORDS, 'iy')

/** The growth that is named at `at` of a folded text, as compared with 0 %; null where none is. */
export function readGrowthWordAt(
  text: string,
  at: number,
): { readonly comparator: FigureComparator; readonly end: number } | null {
  AT.lastIndex = at
  const word = AT.exec(text)?.[0]
  return word === undefined ? null : { comparator: /零|zero/i.test(word) ? 'exactly' : 'more-than', end: AT.lastIndex }
}
