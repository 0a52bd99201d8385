import { describe, expect, it } from 'vitest'
import type { Report } from './ledger.ts'
import { CEILING_TARGETS } from './testing/official-targets-ceilings.ts'
import { FLOW_TARGETS } from './testing/official-targets-flows.ts'
import { GROWTH_TARGETS } from './testing/official-targets-growth.ts'
import { LEVEL_TARGETS } from './testing/official-targets-levels.ts'
import { WORD_TARGETS } from './testing/official-targets-words.ts'
import { SAID_STAGES, type OfficialTarget } from './testing/official-targets.ts'
import { assessed, figure, report } from './testing/build.ts'
import type { FigureComparator, Stage } from './terms.ts'

const MARKS: Readonly<Record<string, FigureComparator>> = { '>': 'more-than', '~': 'about' }

function readReport(text: string): Report {
  const [date = '', said = ''] = text.trim().split(' ')
  if (SAID_STAGES.has(said)) return report(date, { stage: said as Stage })
  if (said.startsWith('done:')) return report(date, { stage: 'completed', milestone: said.slice('done:'.length) })
  const comparator = MARKS[said.charAt(0)]
  return figure(date, Number(comparator ? said.slice(1) : said), comparator && { comparator })
}

/** The verdict, or the first reason for none. */
function saidOf({ entry }: OfficialTarget, reports: string, asOf: string): string {
  const told = reports === '' ? [] : reports.split(';').map(readReport)
  const { verdict, reasons } = assessed(entry, told, asOf)
  return verdict === 'unjudged' ? (reasons[0] ?? verdict) : verdict
}

const TABLES = [
  ['[V2b] [V5b] [V8] growth on the year', GROWTH_TARGETS],
  ['[V2b] [V5b] [V8] ceilings, yearly averages and what is to stay', CEILING_TARGETS],
  ['[V2a] [V3a] [V8] what adds up', FLOW_TARGETS],
  ['[V2] [V3] [V8] levels to be reached', LEVEL_TARGETS],
  ['[V5c] [V9] words and steps', WORD_TARGETS],
] as const

describe.each(TABLES)('targets as officials write them: %s', (_kind, targets) => {
  const cases = targets.flatMap((target) =>
    target.told.map(([reports, asOf, said, why]) => ({ words: target.words, target, reports, asOf, said, why })),
  )
  it.each(cases)('$words, on $asOf: $said ($why)', ({ target, reports, asOf, said }) => {
    expect(saidOf(target, reports, asOf)).toBe(said)
  })
})

describe('the table of targets', () => {
  it('has sixty targets or more, each in both languages, before and after its deadline or its reports', () => {
    const all = TABLES.flatMap(([, targets]) => targets)
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length)
    for (const { english, told } of all) {
      expect(english).toMatch(/^[\x20-\x7e³µ−]+$/)
      expect(told.every(([, , , why]) => why !== '')).toBe(true)
    }
  })
})
