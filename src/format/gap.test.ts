import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeRule, makeTarget, makeUnit } from '#mocks/make.ts'
import { select } from '#src/derive/selection/select.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Measure, Report, Target } from '#src/domain/ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { formatGap, formatJustTheNumber, gapBesideVerdict } from './gap.ts'
import { buildSentence } from './sentence/sentence.ts'
import { sentenceText } from './sentence/parts.ts'

function said(measure: Partial<Measure>, target: Partial<Target>, report: Partial<Report>) {
  const commitment = makeCommitment({
    measure: makeMeasure({ basis: 'annual-flow', baseline: null, ...measure }),
    targets: [makeTarget({ since: '2025-01-15', due: '2025', value: 10_000, ...target })],
    announced: '2025-01-15',
  })
  const reports = [makeReport({ date: '2025-12-31', recorded: '2026-01-26', value: 10_000, ...report })]
  const index = indexLedger(makeLedger({ commitments: [commitment], reports }))
  const judgement = assess(index, commitment, '2026-11-30', SHIPPED_RULES[0] ?? makeRule())
  const words = (lang: 'zh' | 'en') => gapBesideVerdict(commitment, judgement, makeUnit(), lang)
  return {
    verdict: judgement.verdict,
    zh: words('zh'),
    en: words('en'),
    gap: formatGap(commitment, judgement, makeUnit(), 'zh'),
    just: formatJustTheNumber(commitment, judgement, 'zh'),
  }
}

describe('a figure that is just the number', () => {
  it('[V8] of a target that asks for more than it is said to be no more, beside its verdict and wherever the gap stands', () => {
    const found = said({}, { comparator: 'more-than' }, {})
    expect(found).toEqual({
      verdict: 'overdue',
      zh: '等于目标，未超过',
      en: 'exactly the target, not more',
      gap: '等于目标，未超过',
      just: '等于目标，未超过',
    })
  })

  it('[V8] of a ceiling that asks for less, or of a fall below it, is said to be no less', () => {
    const ceiling = { basis: 'rate', direction: 'hold' } as const
    expect(said(ceiling, { comparator: 'less-than', due: '2025-12-31' }, {}).just).toBe('等于目标，未低于')
    const fall = { basis: 'rate', direction: 'decrease', baseline: null } as const
    expect(said(fall, { comparator: 'more-than', due: '2025-12-31' }, {}).just).toBe('等于目标，未低于')
  })

  it.each([
    ['one more', { comparator: 'more-than' }, { value: 10_001 }],
    ['one less', { comparator: 'more-than' }, { value: 9999 }],
    ['a target of at least it', { comparator: 'at-least' }, {}],
    ['a figure that was reported as more', { comparator: 'more-than' }, { comparator: 'more-than' }],
    ['a figure that is not exact', { comparator: 'more-than' }, { comparator: 'about' }],
  ] as const)('[V8] is not said of %s', (_, target, report) => {
    expect(said({}, target, report).just).toBeNull()
  })

  it('[V8] is said of the firms to be retooled in 2025, and where the sentence names them', () => {
    const index = indexLedger(JSON.parse(readFileSync('public/ledgers/guangdong-targets.json', 'utf8')))
    const view = { ...DEFAULT_VIEW, pick: ['firms-retooled-2025', 'gdp-2026'], status: ['overdue' as const] }
    const facts = buildSentenceFacts(select(index, view, '2026-11-30'), view)
    expect(sentenceText(buildSentence(facts, 'zh'))).toMatch(/最近一次报告为1万家企业，等于目标，未超过。$/)
  })
})
