import type { Measure } from '#src/domain/ledger.ts'

const RATE_UNIT = /^[%‰％]|百分点/
/** Words that bind a figure to one year, whichever it is; no 本年 in 成本年内. */
const YEARLY = /全年|年度|当年|每年|(?<![成资基样])本年|年均/
/** Words for a level that is reached, not for an amount that adds up. */
const LEVEL = /达到?|突破|规模|总量|总数|保有|超过/

/**
 * What a target counts, by its words and the Chinese name of its unit: a rate,
 * the flow of a year, a level, or what adds up. `isLevel`: what else says that
 * it is a level: a baseline in a table, in running text the words of namesLevel.
 */
export function readBasis(words: string, unitName: string, isLevel: boolean): Measure['basis'] {
  if (RATE_UNIT.test(unitName)) return 'rate'
  if (YEARLY.test(words)) return 'annual-flow'
  return isLevel ? 'stock' : 'cumulative'
}

/** Whether a sentence speaks of a level that is reached. */
export function namesLevel(sentence: string): boolean {
  return LEVEL.test(sentence)
}
