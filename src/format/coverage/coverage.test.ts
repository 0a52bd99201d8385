import { coverageTexts } from '#src/texts/coverage/texts.ts'
import { describe, expect, it } from 'vitest'
import { buildRadar } from '#src/derive/coverage/radar.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { REASONS, VERDICTS } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeReport,
  makeTarget,
  makeText,
} from '#mocks/make.ts'
import { questionOf, questionsText } from './question.ts'
import { remedyOf } from './coverage.ts'

const AS_OF = '2026-11-23'
function asked(commitment: Partial<Commitment>, reports: readonly Partial<Report>[] = [], synthetic = false) {
  const title = makeText('建成30万架', 'Build 300,000 racks')
  const index = indexLedger(
    makeLedger({
      synthetic,
      commitments: [makeCommitment({ title, ...commitment })],
      reports: reports.map((report) => makeReport({ recorded: report.date ?? AS_OF, ...report })),
    }),
  )
  const units = buildRadar(select(index, DEFAULT_VIEW, AS_OF).items)
  const entry = units[0]?.entries[0]
  if (!entry) throw new Error('nothing asked')
  const text = (lang: 'zh' | 'en') => Object.values(questionOf(entry, index, lang)).join('')
  return { index, units, zh: text('zh'), en: text('en') }
}

describe('questionOf', () => {
  it.each([
    [
      'a silent figure',
      {},
      [{ date: '2026-02-20' }],
      '请甲市政府说明“建成30万架”的进展：截至2026年2月20日的数据是12万标准机架，已9个月未更新（应报3次未报），期限2026年12月31日，剩38天。',
      'Alpha City Government: please report on “Build 300,000 racks”. The figure as of 20 February 2026 is 120,000 standard racks, 9 months old (3 reports missed); it is due by 31 December 2026, 38 days left.',
    ],
    [
      'never reported, deadline passed',
      { targets: [makeTarget({ due: '2026-10' })] },
      [],
      '请甲市政府说明“建成30万架”的进展：自2026年2月24日提出以来未见公开报告，已9个月，期限2026年10月底，逾期23天。',
      'Alpha City Government: please report on “Build 300,000 racks”. Nothing has been reported since it was announced on 24 February 2026, 9 months ago; it was due by the end of October 2026, 23 days overdue.',
    ],
    [
      'a year that is over, of which no days count',
      {
        measure: makeMeasure({ basis: 'annual-flow', baseline: null }),
        announced: '2025-01-15',
        targets: [makeTarget({ since: '2025-01-15', due: '2025' })],
      },
      [],
      '请甲市政府说明“建成30万架”的进展：自2025年1月15日提出以来未见公开报告，已22个月，期限2025年底，已过。',
      'Alpha City Government: please report on “Build 300,000 racks”. Nothing has been reported since it was announced on 15 January 2025, 22 months ago; it was due by the end of 2025.',
    ],
    [
      'never reported, just announced, no deadline',
      { announced: '2026-11-10', targets: [makeTarget({ since: '2026-11-10', due: null })] },
      [],
      '请甲市政府说明“建成30万架”的进展：自2026年11月10日提出以来未见公开报告，原文未给期限，请一并明确。',
      'Alpha City Government: please report on “Build 300,000 racks”. Nothing has been reported since it was announced on 10 November 2026; no deadline is given, please state one.',
    ],
    [
      'steps, reported without a figure',
      { kind: 'milestone', measure: undefined, targets: [], milestones: [makeMilestone({ due: '2027/2028' })] },
      [{ date: '2026-08-01', value: undefined, stage: 'under-way' }],
      '请甲市政府说明“建成30万架”的进展：最近一次报告说的是2026年8月1日的情况，已3个月未更新（应报1次未报），期限2028年12月31日，剩769天。',
      'Alpha City Government: please report on “Build 300,000 racks”. The last report is of 1 August 2026, 3 months old (1 report missed); it is due by 31 December 2028, 769 days left.',
    ],
    [
      'a direction that fell silent',
      { kind: 'direction', measure: undefined, targets: [] },
      [{ date: '2026-08-01', value: undefined }],
      '请甲市政府说明“建成30万架”的进展：最近一次报告说的是2026年8月1日的情况，已3个月未更新（应报1次未报），原文未给可以核对的数字和期限，请一并明确。',
      'Alpha City Government: please report on “Build 300,000 racks”. The last report is of 1 August 2026, 3 months old (1 report missed); no figure to check and no deadline is given, please state both.',
    ],
  ] as const)('[V6] asks about %s', (_, commitment, reports, zh, en) => {
    const question = asked(commitment, reports)
    expect(question.zh).toBe(zh)
    expect(question.en).toBe(en)
  })
})

describe('questionsText', () => {
  it('heads, numbers and marks what is fictional', () => {
    const { index, units, zh, en } = asked({}, [], true)
    expect(questionsText(units, index, AS_OF, 'zh')).toBe(
      `关于承诺进展的提问（截至2026年11月23日，1项，1个单位）\n虚构数据，仅供演示。\n\n甲市政府（1项）\n1. ${zh}`,
    )
    expect(questionsText(units, index, AS_OF, 'en')).toContain(`Alpha City Government (1)\n1. ${en}`)
    expect(
      questionsText(units, { ...index, ledger: { ...index.ledger, synthetic: false } }, AS_OF, 'zh'),
    ).not.toContain('虚构')
  })
})

describe('remedyOf', () => {
  it('has words for every status that is no verdict on progress, and none for those that are', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const status of [...REASONS, 'overdue-unverified', 'too-early', 'closed'] as const)
        expect(remedyOf(status, lang)).not.toBe('')
      expect(VERDICTS.filter((verdict) => remedyOf(verdict, lang) === '')).toHaveLength(7)
    }
    expect(coverageTexts('zh').judged.title(0, 3)).not.toBe(coverageTexts('zh').judged.title(1, 3))
  })
})
