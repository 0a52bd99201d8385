/** Figures that stand beside the promises of an English text: what is known already, how large a thing is, what is said by the way. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'

/** The 3,400 hectares already restored, our £3.8 million scheme: what is known is spoken of, unless it is what comes. */
const DEFINITE = /\b(?:the|our|its|their|this|these|those|his|her) (?:[a-z]+ )?$/i
const COMES = /^[^,.;]{0,60}\b(?:will|shall|to be|are to|is to|must|by (?:the end of )?(?:[A-Z][a-z]+ )?20\d{2})\b/
const REMAINING = /\b(?:remaining|other|balance|outstanding|last|final|next|first) $/i
/** A £4.6 billion plan: how large it is. */
const SIZED =
  /^ (?:[a-z-]+ ){0,3}?(?:plans?|blueprint|strategy|roadmap|programmes?|programs?|package|overhaul|makeover)\b/i
const SIZED_DEFINITE =
  /^ (?:[A-Z]?[a-z-]+ ){0,3}?(?:schemes?|projects?|funds?|bonds?|grants?|budgets?|investments?|deals?|contracts?|facility|centre|center|revamp|upgrade|redevelopment|refurbishment|loan|facilities)\b/i
/** By the way: backed by, having, building on, of which, funded with. */
const BY_THE_WAY =
  /\b(?:backed by|funded by|funded with|having [a-z ]{0,24}|building on|thanks to|helped by|on top of|in addition to|alongside|involving [a-z ]{0,30}|(?:up|down) from [a-z ]{0,40}|valued at|at a cost of|costing|(?:an|the|total) outlay of|a figure of|covering (?:an area of)?|with an? (?:income|turnover) (?:of|below|above)) (?:about |around |some |the |up to |over |an? )?$/i
/** Journeys of under four hours: which of them. */
const CLASS_OF_LENGTH = /\b[a-z]+s of $/i

/** Our footprint, at 31,200 tonnes, */
const APPOSED = /, (?:at|now|currently|presently|now at) (?:about |around |some |nearly )?$/i
const HIGHER_THAN =
  /^ (?:higher|lower|more|fewer|less|larger|smaller|faster|above|below) than (?:in|at|the|a|it|when|they|before)\b/i

/** In English: what is known already, how large a thing is, and what is said by the way. */
export function isBesideEn(text: string, { span, comparator, unitText }: UnderstoodFigure): boolean {
  const [before, after] = [text.slice(Math.max(0, span.start - 60), span.start), text.slice(span.end, span.end + 120)]
  if (/[\u3400-\u9fff]/.test(before)) return false
  const isMoney = /[£$€₹]/.test(text.slice(span.start, span.end))
  const isDefinite = DEFINITE.test(before) && !REMAINING.test(before)
  if (isMoney && (SIZED.test(after) || (isDefinite && SIZED_DEFINITE.test(after)))) return true
  if (isDefinite && /\bthe $/i.test(before) && !COMES.test(after) && comparator === 'exactly') return true
  if (
    /^(?:less|more)-than$/.test(comparator) &&
    /hours?|minutes?|days?|weeks?|months?|years?|km|miles?|metres?/.test(unitText)
  )
    return CLASS_OF_LENGTH.test(before)
  if (APPOSED.test(before) && /^,(?! (?:until|by|through|before|from)\b)/i.test(after)) return true
  // About 80% higher than before, as an aside; within 24 hours in 95 per cent of cases.
  if (/[,(] (?:about |around |some |nearly |almost )?$/i.test(before) && HIGHER_THAN.test(after)) return true
  if (
    /hours?|minutes?|days?|weeks?/.test(unitText) &&
    /^ in (?:at least |more than |over )?[\d.]+ ?(?:%|per ?cent)/i.test(after)
  )
    return true
  return BY_THE_WAY.test(before)
}
