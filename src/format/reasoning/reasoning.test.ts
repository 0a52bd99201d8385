import { describe, expect, it } from 'vitest'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeReport,
  makeRule,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report, Rule } from '#src/domain/ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import type { Language, Verdict } from '#src/domain/terms.ts'
import { explainVerdict, verdictSentence } from './reasoning.ts'

const yuan = makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })
const DEFAULT = ruleOf('points-10-30')

function ruleOf(id: string): Rule {
  return SHIPPED_RULES.find((rule) => rule.id === id) ?? makeRule()
}

interface Case {
  readonly commitment: Commitment
  readonly reports?: readonly Report[]
  readonly asOf?: string
  readonly rule?: Rule
}

/** The verdict, the sentence and the steps of a commitment in a ledger of its own. */
function explain({ commitment, reports = [], asOf = '2026-11-23', rule = DEFAULT }: Case, lang: Language) {
  const index = indexLedger(makeLedger({ commitments: [commitment], reports: [...reports], units: [makeUnit(), yuan] }))
  const assessment = assess(index, commitment, asOf, rule)
  const steps = explainVerdict(assessment, commitment, rule, index, lang)
  return {
    verdict: assessment.verdict,
    sentence: verdictSentence(assessment, commitment, rule, index, lang),
    steps,
    lines: steps.map((step) => `${step.rule} ${step.text}`),
  }
}

function report(date: string, value?: number, overrides: Partial<Report> = {}): Report {
  return makeReport({
    id: `r-${date}`,
    date,
    recorded: date,
    ...(value === undefined ? { value: undefined } : { value }),
    ...overrides,
  })
}

const shaoguan: Case = {
  commitment: makeCommitment({
    announced: '2022-08-02',
    measure: makeMeasure({ basis: 'stock', baseline: null }),
    targets: [
      makeTarget({ since: '2022-08-02', value: 500_000, due: '2025-12-31', comparator: 'exactly' }),
      makeTarget({ since: '2026-02-24', value: 300_000, due: '2026-12-31', comparator: 'exactly' }),
    ],
  }),
  reports: [report('2025-06-13', 120_000), report('2026-02-24', 120_000)],
}

const shein: Case = {
  commitment: makeCommitment({
    measure: makeMeasure({ unit: 'yuan', baseline: null }),
    targets: [makeTarget({ comparator: 'more-than', value: 1e10, due: null })],
  }),
}

describe('Shaoguan’s racks', () => {
  it('[V6] [V10] shows the arithmetic, the silence and the earlier target', () => {
    expect(explain(shaoguan, 'zh').lines).toEqual([
      'V1 完成率 = 12万 ÷ 30万 = 40%',
      'V2 来源未给基数，在0与首次数据之间取两端：从0起算为40%，从12万起算为0%，增量进度在0%–40%之间',
      'V3 2026年2月24日距起点2026年2月24日0个月，全程10个月，时序进度0%',
      'V4 差距 = [0%–40%] − 0% = 0至+40个百分点',
      'V6 最近数据日期2026年2月24日，距截至日2026年11月23日满9个月；按每3个月一报，应报3次未报，判为“久未更新”',
      'V5 久未更新，判为“无法判断”；按最后一次数据，当时为“尚早”',
      'V10 2022年8月2日提出的原目标为50万标准机架，2025年12月31日前：期限2025年12月31日已过，2026年2月24日的12万标准机架未达到目标50万标准机架，判为“逾期未达”',
    ])
  })

  it('says so in one sentence', () => {
    expect(explain(shaoguan, 'zh').sentence).toBe(
      '目标30万标准机架，期限2026年12月31日前（剩38天），最近一次报告是9个月前的12万标准机架，完成率40%，此后应报3次未报，因此无法判断。',
    )
    expect(explain(shaoguan, 'en').sentence).toBe(
      'The target is 300,000 standard racks by 31 December 2026 (38 days left); last reported 9 months ago at 120,000 standard racks, 40% of target, with 3 reports missed since, so nothing can be judged.',
    )
  })
})

describe('Shein’s ten billion', () => {
  it('[V5] says why nothing can be judged', () => {
    expect(explain(shein, 'zh').sentence).toBe('目标超100亿元，来源未给期限，也未见进展报告，因此无法判断。')
    expect(explain(shein, 'en').sentence).toBe(
      'The target is more than 10 billion yuan; the source gives no deadline, and no progress report has been found, so nothing can be judged.',
    )
    expect(explain(shein, 'zh').lines).toEqual(['V5 未见报告、期限不明，判为“无法判断”'])
  })
})

/** 3,836.5 of 6,000 after seven months of a year. */
const flow: Case = {
  commitment: makeCommitment({
    announced: '2026-01-10',
    measure: makeMeasure({ unit: 'yuan', basis: 'annual-flow', baseline: null }),
    targets: [makeTarget({ since: '2026-01-10', value: 6000, due: '2026' })],
  }),
  reports: [report('2026-07-31', 3836.5)],
  asOf: '2026-08-15',
}

/** 0 → 300,000 over four years, 120,000 after three. */
const fourYears: Case = {
  commitment: makeCommitment({
    announced: '2023-01-01',
    measure: makeMeasure({
      basis: 'stock',
      baseline: { value: 0, date: '2022-12-31', citation: { source: 'speech' } },
    }),
    targets: [makeTarget({ since: '2023-01-01', due: '2026-12-31' })],
  }),
  reports: [report('2025-12-31', 120_000)],
  asOf: '2026-01-05',
}

describe('the worked checks', () => {
  it('[V2] [V3] [V4] of an annual flow', () => {
    expect(explain(flow, 'zh').lines.slice(1)).toEqual([
      'V2 增量进度 = 完成率 = 63.94%（年度数从0起算）',
      'V3 2026年7月31日距起点2026年1月1日7个月，全程12个月，时序进度58.33%',
      'V4 差距 = 63.94% − 58.33% = +5.6个百分点',
      'V6 最近数据日期2026年7月31日，距截至日2026年8月15日满0个月；按每3个月一报，尚在报告周期之内',
      'V5 落在“≥ 0个百分点”一档，判为“正常推进”',
    ])
    expect(explain(flow, 'zh').sentence).toBe('完成率63.9%，时序进度58.3%，高5.6个百分点：正常推进。')
    expect(explain(flow, 'en').sentence).toBe('63.9% of target against 58.3% expected, 5.6 points above: On track.')
  })

  it.each([
    ['points-10-30', '落在“< −30个百分点”一档，判为“严重滞后”'],
    ['yinchuan-2025', '落在“< −30个百分点”一档，判为“严重滞后”（该规则称“红牌”）'],
    ['sanya-2022', '增量进度与时序进度之比 = 40% ÷ 75% = 0.53，落在“0.5 ≤ 比值 < 1”一档，判为“滞后”（该规则称“黄灯”）'],
    [
      'un-progress-chart',
      '推算增长率 = 40% ÷ 75% = 0.53，落在“0.1 ≤ 增长率 < 0.95”一档，判为“正常推进”（该规则称“有所进展，计为成功”）',
    ],
  ])('[V5] under the rule %s', (id, line) => {
    const { steps, sentence } = explain({ ...fourYears, rule: ruleOf(id) }, 'zh')
    expect(steps.find((step) => step.rule === 'V5')?.text).toBe(line)
    expect(sentence).toContain('低35个百分点')
  })
})

describe('explainVerdict', () => {
  it('[V3] counts days where the rule does', () => {
    const rule = makeRule({ calendar: 'days' })
    const { lines } = explain({ ...flow, rule }, 'en')
    expect(lines).toContain(
      'V3 31 July 2026 is 212 days after the start on 1 January 2026, of 365 days in all: expected progress 58.08%',
    )
  })

  it('[V3] says when a path was published, and when the deadline has come', () => {
    const path = [{ date: '2026-06-30', value: 100_000 }]
    const commitment = makeCommitment({ targets: [makeTarget({ path })] })
    const steps = explain({ commitment, reports: [report('2026-06-30', 90_000)], asOf: '2026-07-01' }, 'zh').lines
    expect(steps).toContain('V3 按公布的分期安排，到2026年6月30日时序进度应为33.33%')
    const late = explain({ commitment, reports: [report('2026-12-31', 90_000)], asOf: '2027-01-01' }, 'en').lines
    expect(late).toContain('V3 The figure is of the deadline or later: expected progress 100%')
  })

  it('[V7] takes both ends of a deadline and names what would decide', () => {
    const commitment = makeCommitment({
      announced: '2024-01-01',
      measure: makeMeasure({ baseline: { value: 0, date: '2023-12-31', citation: { source: 'speech' } } }),
      targets: [makeTarget({ since: '2024-01-01', due: '2026/2028' })],
    })
    const { lines, sentence } = explain(
      { commitment, reports: [report('2025-12-31', 150_000)], asOf: '2026-01-05' },
      'zh',
    )
    expect(lines).toContain(
      'V3 2025年12月31日距起点2023年12月31日24个月，全程36至60个月，时序进度40%–66.67%（期限2026至2028年，取两端）',
    )
    expect(lines).toContain('V4 差距 = 50% − [40%–66.67%] = −16.7至+10个百分点')
    expect(lines).toContain('V7 两端分属“滞后”至“正常推进”，暂不定档。明确期限落在哪一年，即可定档。')
    expect(lines.at(-1)).toBe('V5 期限跨度较大，判为“无法判断”')
    expect(sentence).toContain('期限跨度较大（2026至2028年），可能为“滞后”至“正常推进”，因此无法判断。')
  })

  it('[V7] says what a nearly stands for', () => {
    const { lines } = explain(
      { ...fourYears, reports: [report('2025-12-31', 120_000, { comparator: 'nearly' })] },
      'zh',
    )
    expect(lines[0]).toBe('V7 “近12万标准机架”不是确数，按11.4万至12万计')
    expect(lines[1]).toBe('V1 完成率 = [11.4万至12万] ÷ 30万 = 38%–40%')
    expect(lines[2]).toBe('V2 增量进度 = 完成率 = 38%–40%（基数为0）')
  })

  it('[V8] keeps a ceiling open until its deadline', () => {
    const commitment = makeCommitment({
      measure: makeMeasure({
        basis: 'stock',
        direction: 'decrease',
        baseline: { value: 100, date: '2025-12-31', citation: { source: 'speech' } },
      }),
      targets: [makeTarget({ comparator: 'at-most', value: 90 })],
    })
    const { verdict, lines, sentence } = explain(
      { commitment, reports: [report('2026-06-30', 88)], asOf: '2026-07-15' },
      'zh',
    )
    expect(verdict).toBe('on-track')
    expect(lines).toContain('V8 88标准机架已符合目标降至不超过90标准机架，到期时仍符合才算兑现')
    expect(lines).toContain('V5 期限未到而目标已符合，判为“正常推进”')
    expect(sentence).toBe('88标准机架已符合目标降至不超过90标准机架，到期时仍符合才算兑现：正常推进。')
  })

  it('[V2] [V4] measures a limit by its distance', () => {
    const commitment = makeCommitment({
      measure: makeMeasure({ basis: 'rate', direction: 'hold', baseline: null }),
      targets: [makeTarget({ value: 100 })],
    })
    const { lines, sentence } = explain({ commitment, reports: [report('2026-06-30', 95)], asOf: '2026-07-15' }, 'en')
    expect(lines).toContain('V2 The target is a limit to be kept: it has no progress')
    expect(lines).toContain('V4 The latest figure misses the limit by 5% of it')
    expect(sentence).toBe(
      'The target is holding at least 100 standard racks; the latest figure of 95 standard racks misses the limit by 5% of it: Slightly behind.',
    )
  })

  it('[V9] counts steps and names those that are late', () => {
    const milestones = [
      makeMilestone({ id: 'm1', title: makeText('开工', 'Ground broken'), due: '2026-03-31' }),
      makeMilestone({ id: 'm2', title: makeText('封顶', 'Topped out'), due: '2026-06-30' }),
      makeMilestone({ id: 'm3', title: makeText('投产', 'In operation'), due: '2026-12-31' }),
    ]
    const commitment = makeCommitment({ kind: 'milestone', measure: undefined, targets: [], milestones })
    const reports = [report('2026-07-31', undefined, { stage: 'completed', milestone: 'm1' })]
    const { lines, sentence } = explain({ commitment, reports, asOf: '2026-08-15' }, 'zh')
    expect(lines).toContain('V9 共3个节点，已完成1个（33.3%），按期应完成2个（66.7%）；到期未完成：“封顶”')
    expect(sentence).toBe('3个节点已完成1个，完成率33.3%，时序进度66.7%，低33.3个百分点：严重滞后。')
    expect(explain({ commitment, reports, asOf: '2026-08-15' }, 'en').lines[0]).toBe(
      'V9 1 of 3 steps reached (33.3%), 2 due by then (66.7%); due and not reached: “Topped out”',
    )
  })

  it('[V6] tells a missed report from silence', () => {
    const late = explain({ ...flow, asOf: '2026-11-23' }, 'en').lines
    expect(late).toContain(
      'V6 The latest figure is of 31 July 2026, 3 whole months before 23 November 2026; with a report due every 3 months, 1 report has been missed, not yet gone silent',
    )
  })
})

describe('verdictSentence', () => {
  const closed = { date: '2026-04-15', reason: makeText('项目终止。', 'The project ended.') }
  const cases: readonly (readonly [Verdict, Case, string, string])[] = [
    [
      'met',
      { ...fourYears, reports: [report('2025-12-31', 310_000)] },
      '2025年12月31日的31万标准机架已达到目标30万标准机架，判为“已兑现”。',
      '310,000 standard racks on 31 December 2025 meets the target of 300,000 standard racks: Met.',
    ],
    [
      'overdue',
      { ...fourYears, reports: [report('2026-12-31', 120_000)], asOf: '2027-01-12' },
      '期限2026年12月31日已过，2026年12月31日的12万标准机架未达到目标30万标准机架，判为“逾期未达”。',
      'The deadline of 31 December 2026 has passed, and 120,000 standard racks on 31 December 2026 misses the target of 300,000 standard racks: Missed.',
    ],
    [
      'overdue-unverified',
      { ...fourYears, asOf: '2027-01-12' },
      '期限2026年12月31日已过，未见该日或之后的数据，判为“逾期待核实”。',
      'The deadline of 31 December 2026 has passed without a figure of that day or later: Overdue, unverified.',
    ],
    [
      'too-early',
      { ...fourYears, reports: [report('2023-02-28', 1000)], asOf: '2023-03-01' },
      '时序进度4.2%，低于10%，暂不评判。',
      'Expected progress is 4.2%, below 10%: too early to say.',
    ],
    [
      'closed',
      { ...fourYears, commitment: { ...fourYears.commitment, closed }, asOf: '2026-05-01' },
      '2026年4月15日关闭：项目终止。',
      'Closed on 15 April 2026: The project ended.',
    ],
    [
      'unjudged',
      { commitment: makeCommitment({ kind: 'direction', measure: undefined, targets: [] }) },
      '没有可据以判断的数字，来源未给期限，也未见进展报告，因此无法判断。',
      'There is no number to judge by; the source gives no deadline; no progress report has been found, so nothing can be judged.',
    ],
  ]

  it.each(cases)('[V5] %s', (verdict, input, zh, en) => {
    expect(explain(input, 'zh')).toMatchObject({ verdict, sentence: zh })
    expect(explain(input, 'en')).toMatchObject({ verdict, sentence: en })
  })

  it('is one finished sentence for every case, and V5 is always explained', () => {
    for (const lang of LANGUAGES)
      for (const [, input] of cases) {
        const { sentence, steps } = explain(input, lang)
        expect(sentence).toMatch(lang === 'zh' ? /[^。]。$/ : /^[A-Z0-9].*[^.]\.$/)
        expect(steps.map(({ rule }) => rule)).toContain('V5')
      }
  })
})
