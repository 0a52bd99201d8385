/** Whether a number with what stands around it is a figure (G5, G6). */
import type { ReadParts, Scene } from './figure-parts.ts'
import type { Unclear } from './figure-reading.ts'

/** Measure words that a lone small numeral is often part of another word with: 十分, 一度, 一层. */
const NOT_AFTER_NUMERAL = /^[分度位层类种片条张块步门班周期届件部起口眼根份笔]$/
const HAN_OR_QUOTE = /[\u3400-\u9fff”"]/

/** Before a number without a digit these make it vague: 上百, 数千. */
export const VAGUE_BEFORE = /[上成数几好]/

/** A number of an id or name: H20, COVID-19, “1310”. */
function isCode({ folded, floor }: Scene, { at, number, prefix }: ReadParts): boolean {
  if (number.writing !== 'digits') return false
  const before = folded.slice(Math.max(floor, at - 2), at)
  return prefix.currency === '' && prefix.comparator === null && /[A-Za-z]-?$|[_#@]$/.test(before)
}

/** Large enough for 亿级 to be a class of size. */
function isLarge({ number }: ReadParts): boolean {
  return number.writing === 'bare' || number.scale >= 1e4
}

/** A number without unit and comparator. */
function standsAlone({ folded }: Scene, { at, number, range }: ReadParts): boolean {
  const [before, next] = [folded.charAt(at - 1), folded.charAt(number.end)]
  if (range) return range.upper.scale > 1
  if (/[A-Za-z_#@]/.test(next) || (/[“"]/.test(before) && HAN_OR_QUOTE.test(next))) return false
  // Four of our nine buildings, the other five will follow: what is counted is said elsewhere.
  if (number.writing === 'word')
    return (
      number.scale > 1 ||
      (number.value > 1 &&
        /^ (?:will|shall|of (?:our|the|them|these|those|which))\b/i.test(folded.slice(number.end, number.end + 12)))
    )
  if (number.writing === 'numeral') return number.value >= 100 && !HAN_OR_QUOTE.test(next)
  if (number.scale > 1) return true
  const isYear = /^(?:19|20|21)\d{2}$/.test(folded.slice(at, number.end))
  return !isYear && !HAN_OR_QUOTE.test(next)
}

/** `figure`: it is one · null: it is none · otherwise why it is not understood. */
export function judgeFigure(scene: Scene, parts: ReadParts): 'figure' | Unclear | null {
  const { number, unit, unitWord, comparator } = parts
  if (isCode(scene, parts)) return null
  if (number.why !== null) return number.why
  if (scene.folded.charAt(parts.bodyEnd) === '级') return isLarge(parts) ? 'size-class' : null
  if (number.writing === 'bare') {
    if (VAGUE_BEFORE.test(scene.folded.charAt(parts.prefix.start - 1))) return 'vague-number'
    if (comparator !== null) return 'figure'
    return unit?.id && !unit.guessed ? 'number-without-digit' : null
  }
  if (comparator !== null) {
    const isPart = /^ of (?:which|them|these|those|whom)\b/i.test(scene.folded.slice(parts.bodyEnd, parts.bodyEnd + 10))
    return number.writing !== 'word' || unit !== null || number.scale > 1 || isPart ? 'figure' : null
  }
  if (!unit) return standsAlone(scene, parts) ? 'figure' : null
  const isSmallNumeral = number.writing === 'numeral' && number.value <= 10
  return isSmallNumeral && NOT_AFTER_NUMERAL.test(unitWord) ? null : 'figure'
}
