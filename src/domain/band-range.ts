import type { BandRange, Deciding } from './assessment.ts'
import { bandEndOf } from './bands.ts'
import type { Interval } from './interval.ts'
import type { Rule } from './ledger.ts'
import type { Scenario } from './scenarios.ts'
import type { Reason } from './terms.ts'

/** V7: the range of one outcome over all scenarios; null where any of them leaves it open, or there is none. */
export function rangeOver(
  scenarios: readonly Scenario[],
  part: 'completion' | 'expected' | 'gapPoints',
): Interval | null {
  let low = Infinity
  let high = -Infinity
  for (const { outcome } of scenarios) {
    const number = outcome[part]
    if (number === null) return null
    low = Math.min(low, number)
    high = Math.max(high, number)
  }
  return low <= high ? { low, high } : null
}

/** The worst and the best band among the scenarios; too early counts as better than any band. Null where one has nothing to compare, or there is none. */
function extremes(rule: Rule, scenarios: readonly Scenario[]): BandRange | null {
  if (scenarios.length === 0) return null
  let worst = -1
  let best = rule.bands.length
  for (const { outcome } of scenarios) {
    const { band } = outcome
    if (band === undefined) return null
    worst = Math.max(worst, band ?? -1)
    best = Math.min(best, band ?? -1)
  }
  const lowIndex = worst === -1 ? null : worst
  const highIndex = best === -1 ? null : best
  return { low: bandEndOf(rule, lowIndex), high: bandEndOf(rule, highIndex), lowIndex, highIndex, deciding: null }
}

/** True where both ends say the same, though they may lie in two bands of that verdict. */
export function isCertain(bands: BandRange): boolean {
  return bands.low === bands.high
}

const INPUTS = ['baseline', 'deadline', 'figure'] as const satisfies readonly Deciding[]

/** V7a: the first uncertain input that settles the verdict by itself, whichever its true value; else the first uncertain one. */
function decidingOf(rule: Rule, scenarios: readonly Scenario[]): Deciding | null {
  const uncertain = INPUTS.filter((input) => scenarios.some(({ ends }) => ends[input] === 1))
  const settles = (input: Deciding): boolean =>
    [0, 1].every((end) => {
      const bands = extremes(
        rule,
        scenarios.filter(({ ends }) => ends[input] === end),
      )
      return bands !== null && isCertain(bands)
    })
  return uncertain.find(settles) ?? uncertain[0] ?? null
}

/** V7: the bands at both ends, and the input that would decide where they differ. Null where there is nothing to compare. */
export function bandRangeOf(rule: Rule, scenarios: readonly Scenario[]): BandRange | null {
  const bands = extremes(rule, scenarios)
  return !bands || isCertain(bands) ? bands : { ...bands, deciding: decidingOf(rule, scenarios) }
}

/** The reason that an undecided input gives for not judging (V7a). */
export const REASON_OF = {
  baseline: 'no-baseline',
  deadline: 'no-deadline',
  figure: 'no-number',
} as const satisfies Record<Deciding, Reason>
