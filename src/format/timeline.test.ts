import { describe, expect, it } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { givenVerdicts } from '#src/derive/timeline/verdicts.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeMilestone, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { formatGoalpost, formatReportDot, formatStep, formatTimelineRow } from './timeline.ts'

const unit = makeUnit()

function open(commitment: Partial<Commitment>, reports: readonly Report[]) {
  const index = indexLedger(makeLedger({ commitments: [makeCommitment(commitment)], reports }))
  const { items, assessed } = select(index, DEFAULT_VIEW, '2026-11-23')
  const [item] = items
  if (!item) throw new Error('the commitment is not known yet')
  const given = givenVerdicts(index, item, assessed.rule)
  return { item, given, row: (due: string | null, lang: Language) => formatTimelineRow(item, due, given, unit, lang) }
}

describe('a row of the timeline in words', () => {
  it('says when it was announced and due, what was reported and what was moved', () => {
    const { row } = open(
      { targets: [makeTarget({ value: 500_000, due: '2026-10-31' }), makeTarget({ since: '2026-09-01' })] },
      [makeReport()],
    )
    expect(row('2026-12-31', 'zh')).toBe(
      '2026年2月24日提出；期限2026年12月31日前；报告 1 份：2026年6月30日严重滞后；调整前的目标：50万标准机架，2026年10月31日前（2026年2月24日提出）。按原目标：逾期待核实',
    )
    expect(row('2026-12-31', 'en')).toBe(
      'Announced 24 February 2026; due by 31 December 2026; 1 report: 30 June 2026 Far behind; Earlier target: 500,000 standard racks, by 31 October 2026 (set 24 February 2026). Judged by it: Overdue, unverified',
    )
  })

  it.each([
    [
      { targets: [makeTarget({ due: '2029/2031' })] },
      '2029/2031',
      '2026年2月24日提出；期限2029至2031年；期限是区间；未见报告',
    ],
    [{ targets: [makeTarget({ due: null })] }, null, '2026年2月24日提出；未给期限；未见报告'],
    [
      { targets: [makeTarget({ due: '2026-10-31' })] },
      '2026-10-31',
      '2026年2月24日提出；期限2026年10月31日前；逾期23天；未见报告',
    ],
    [
      { closed: { date: '2026-08-01', reason: makeText() } },
      '2026-12-31',
      '2026年2月24日提出；期限2026年12月31日前；未见报告；2026年8月1日关闭',
    ],
  ])('%#: says what is open, overdue or closed', (commitment, due, text) => {
    expect(open(commitment, []).row(due, 'zh')).toBe(text)
  })
})

describe('a mark of the timeline in words', () => {
  it('gives a report with its verdict of the day, gap and figure', () => {
    const [given] = open({}, [makeReport()]).given
    expect(given && formatReportDot(given, makeCommitment(), unit, 'zh')).toBe(
      '2026年6月30日的数据，2026年7月10日公布。当日判定：略有滞后，−10个百分点，12万标准机架',
    )
    expect(given && formatReportDot(given, makeCommitment(), unit, 'en')).toBe(
      'Figure of 30 June 2026, published 10 July 2026. Verdict that day: Slightly behind, −10 points, 120,000 standard racks',
    )
  })

  it('says that there was nothing to judge by before the target was set', () => {
    const report = makeReport({ date: '2025-06-13', recorded: '2025-06-13' })
    expect(formatReportDot({ report, assessment: null }, makeCommitment(), unit, 'zh')).toContain(
      '当时尚未提出这一目标',
    )
  })

  it('gives a step and whether it was reached', () => {
    expect(formatStep(makeMilestone(), true, 'zh')).toBe('节点：开工，2026年6月30日前，已完成')
    expect(formatStep(makeMilestone(), false, 'en')).toBe(
      'Step: Ground broken, by 30 June 2026, no report that it was reached',
    )
  })

  it('[V10] leaves out a goalpost without a measure', () => {
    const { item } = open({}, [])
    expect(formatGoalpost(item.assessment, { ...item.commitment, measure: undefined }, unit, 'zh')).toBe('')
  })
})
