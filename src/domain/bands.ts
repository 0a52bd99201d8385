import { assertNever } from '#src/lib/assert-never.ts'
import type { BandEnd } from './assessment.ts'
import type { Rule } from './ledger.ts'
import { tidy } from './share.ts'

/** Part ÷ planned; where nothing was planned yet, all of it unless the part has gone backwards. */
function ratio(part: number, planned: number): number {
  if (planned > 0) return part / planned
  return part >= 0 ? 1 : 0
}

/**
 * What a rule's bands are laid along (V5a): points: the gap in percentage
 * points; relative: completion ÷ expected; growth: (extrapolated − baseline) ÷
 * (target − baseline), which is completion ÷ the share of the time elapsed.
 * All three arguments are fractions.
 */
export function scoreOf(rule: Rule, completion: number, expected: number, elapsed: number): number {
  switch (rule.basis) {
    case 'points':
      return gapPointsOf(completion, expected)
    case 'relative':
      return tidy(ratio(completion, expected))
    case 'growth':
      return tidy(ratio(completion, elapsed))
    default:
      return assertNever(rule.basis)
  }
}

/** V4: the gap between two fractions in percentage points. */
export function gapPointsOf(completion: number, expected: number): number {
  return tidy((completion - expected) * 100)
}

/** The score of a limit from which a value is `distance` away, a fraction of the limit (V2b). */
export function limitScoreOf(rule: Rule, distance: number): number {
  return tidy(rule.basis === 'points' ? -distance * 100 : 1 - distance)
}

/** True while a rule calls it too early to say; `expected` is a fraction. */
export function isTooEarly(rule: Rule, expected: number): boolean {
  return tidy(expected * 100) < rule.tooEarlyBelow
}

/** The index of the band a score falls in. Bands run from best to worst; the last takes all that is left. */
export function bandIndexOf(rule: Rule, score: number): number {
  const index = rule.bands.findIndex(
    ({ from, open }) => from === null || (open === true ? score > from : score >= from),
  )
  return index === -1 ? rule.bands.length - 1 : index
}

/** What a band says; a null index is too early to say, a null answer a band that the rule leaves undefined. */
export function bandEndOf(rule: Rule, index: number | null): BandEnd {
  return index === null ? 'too-early' : (rule.bands[index]?.verdict ?? null)
}
