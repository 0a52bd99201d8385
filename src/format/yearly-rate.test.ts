import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Measure, Report, Target } from '#src/domain/ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import type { Language } from '#src/domain/terms.ts'
import { gapBesideVerdict } from './gap.ts'
import { explainVerdict, verdictSentence } from './reasoning/reasoning.ts'
import { formatRateStanding } from './rate-standing.ts'
import { formatYearPart } from './yearly-rate.ts'

const percent = makeUnit({ id: 'percent', name: makeText('%', '%'), additive: false })
const microgram = makeUnit({ id: 'microgram', name: makeText('微克/立方米', 'µg/m³'), additive: false })
const [DEFAULT] = SHIPPED_RULES

function rate(target: Partial<Target>, measure: Partial<Measure> = {}): Commitment {
  return makeCommitment({
    announced: '2025-01-15',
    measure: makeMeasure({
      basis: 'annual-rate',
      unit: 'percent',
      direction: 'increase',
      baseline: null,
      reportEveryMonths: 3,
      ...measure,
    }),
    targets: [makeTarget({ since: '2025-01-15', due: '2025', value: 5, ...target })],
  })
}

const ABOUT_5 = rate({ comparator: 'about' })
const RANGE = rate({ comparator: 'between', value: 4.5, upTo: 5 })
const CEILING = rate({ comparator: 'at-most', value: 5.5 }, { direction: 'decrease' })

function report(date: string, value: number, more: Partial<Report> = {}): Report {
  return makeReport({ id: `r-${date}`, date, recorded: date, value, comparator: undefined, ...more })
}

function said(commitment: Commitment, reports: readonly Report[], asOf: string, lang: Language) {
  const index = indexLedger(
    makeLedger({ commitments: [commitment], reports: [...reports], units: [makeUnit(), percent, microgram] }),
  )
  if (!DEFAULT) throw new Error('no rule')
  const assessment = assess(index, commitment, asOf, DEFAULT)
  const unit = index.units.get(commitment.measure?.unit ?? '') ?? null
  return {
    standing: formatRateStanding(commitment, assessment, unit, lang),
    gap: gapBesideVerdict(commitment, assessment, unit, lang),
    sentence: verdictSentence(assessment, commitment, DEFAULT, index, lang),
    lines: explainVerdict(assessment, commitment, DEFAULT, index, lang).map(({ rule, text }) => `${rule} ${text}`),
  }
}

describe('formatYearPart', () => {
  it.each([
    ['2025-01-31', '2025年1月', 'January 2025'],
    ['2025-02-28', '2025年1–2月', 'January to February 2025'],
    ['2024-02-29', '2024年1–2月', 'January to February 2024'],
    ['2025-03-31', '2025年一季度', 'the first quarter of 2025'],
    ['2025-06-30', '2025年上半年', 'the first half of 2025'],
    ['2025-09-30', '2025年前三季度', 'the first three quarters of 2025'],
    ['2025-11-30', '2025年1–11月', 'January to November 2025'],
    ['2025-12-31', '2025年全年', 'the whole of 2025'],
    ['2025-05-15', '截至2025年5月15日', 'the year up to 15 May 2025'],
  ])('[V2b] %s', (date, zh, en) => {
    expect(formatYearPart(date, 'zh')).toBe(zh)
    expect(formatYearPart(date, 'en')).toBe(en)
  })

  it('[V2b] leaves the year out where it stands beside', () => {
    expect(formatYearPart('2025-12-31', 'zh', true)).toBe('全年')
    expect(formatYearPart('2025-12-31', 'en', true)).toBe('whole year')
    expect(formatYearPart('2025-10-31', 'zh', true)).toBe('1–10月')
  })
})

describe('the standing of a yearly rate', () => {
  it.each<[string, Commitment, Report, string, string]>([
    [
      'short',
      ABOUT_5,
      report('2025-09-30', 4.2),
      '2025年前三季度为4.2%，比目标低0.8个百分点',
      '4.2% for the first three quarters of 2025, 0.8 points below the target',
    ],
    [
      'forgiven by 左右',
      ABOUT_5,
      report('2025-10-31', 4.8),
      '2025年1–10月为4.8%，比目标低0.2个百分点，未超出“左右”的幅度',
      '4.8% for January to October 2025, 0.2 points below the target, within what “about” allows',
    ],
    [
      'above by one point',
      ABOUT_5,
      report('2025-03-31', 6),
      '2025年一季度为6%，比目标高1个百分点',
      '6% for the first quarter of 2025, 1 point above the target',
    ],
    [
      'below zero',
      ABOUT_5,
      report('2025-06-30', -1.3),
      '2025年上半年为−1.3%，比目标低6.3个百分点',
      '−1.3% for the first half of 2025, 6.3 points below the target',
    ],
    [
      'level',
      ABOUT_5,
      report('2025-12-31', 5),
      '2025年全年为5%，与目标持平',
      '5% for the whole of 2025, level with the target',
    ],
    [
      'inside a range',
      RANGE,
      report('2025-06-30', 4.6),
      '2025年上半年为4.6%，在目标区间之内',
      '4.6% for the first half of 2025, within the target range',
    ],
    [
      'below a range',
      RANGE,
      report('2025-06-30', 4.2),
      '2025年上半年为4.2%，比目标区间低0.3个百分点',
      '4.2% for the first half of 2025, 0.3 points below the target range',
    ],
    [
      'above a range',
      RANGE,
      report('2025-06-30', 5.3),
      '2025年上半年为5.3%，比目标区间高0.3个百分点',
      '5.3% for the first half of 2025, 0.3 points above the target range',
    ],
    [
      'a ceiling kept',
      CEILING,
      report('2025-06-30', 5.1),
      '2025年上半年为5.1%，比控制目标低0.4个百分点',
      '5.1% for the first half of 2025, 0.4 points below the ceiling',
    ],
    [
      'a ceiling broken',
      CEILING,
      report('2025-06-30', 5.8),
      '2025年上半年为5.8%，比控制目标高0.3个百分点',
      '5.8% for the first half of 2025, 0.3 points above the ceiling',
    ],
    [
      'more than the number',
      ABOUT_5,
      report('2025-06-30', 6, { comparator: 'more-than' }),
      '2025年上半年为超6%，比目标高1个百分点以上',
      'more than 6% for the first half of 2025, more than 1 point above the target',
    ],
    [
      'about a number',
      rate({}),
      report('2025-06-30', 4, { comparator: 'about' }),
      '2025年上半年为约4%，比目标低0.8至1.2个百分点',
      'about 4% for the first half of 2025, 0.8 to 1.2 points below the target',
    ],
    [
      'not in percent',
      rate({ comparator: 'at-most', value: 22 }, { unit: 'microgram', direction: 'decrease' }),
      report('2025-06-30', 24),
      '2025年上半年为24微克/立方米，比控制目标高2微克/立方米',
      '24 µg/m³ for the first half of 2025, 2 µg/m³ above the ceiling',
    ],
  ])('[V2b] %s', (_name, commitment, of, zh, en) => {
    expect(said(commitment, [of], of.date, 'zh').standing).toBe(zh)
    expect(said(commitment, [of], of.date, 'en').standing).toBe(en)
  })
})

describe('the sentence and the arithmetic of a yearly rate', () => {
  const half = [report('2025-06-30', 4.2)]

  it('[V2b] [V5b] part of the year: the distance in points, its share for the bands, and that nothing is final', () => {
    const zh = said(ABOUT_5, half, '2025-07-31', 'zh')
    expect(zh.gap).toBe('比目标低0.8个百分点')
    expect(zh.sentence).toBe('目标约5%，2025年上半年为4.2%，比目标低0.8个百分点：滞后。')
    expect(zh.lines).toEqual([
      'V2b 年度比率：全年守住即可，不计完成率和时序进度；最新数据说明的是2025年上半年',
      'V4 与目标之差 = 4.2% − 5% = −0.8个百分点，为目标的16%',
      'V6 最近数据日期2025年6月30日，距截至日2025年7月31日满1个月；按每3个月一报，尚在报告周期之内',
      'V5 偏离目标的幅度为16%，按差距 −16个百分点计，落在“−30 ≤ 差距 < −10个百分点”一档，判为“滞后”',
      'V5b 兑现还是未达，要等2025年全年的数据；在此之前只看是否守住、偏离多少',
    ])
    const en = said(ABOUT_5, half, '2025-07-31', 'en')
    expect(en.sentence).toBe(
      'The target is about 5%; the latest figure is 4.2% for the first half of 2025, 0.8 points below the target: Behind.',
    )
    expect(en.lines).toContain('V4 Distance from the target = 4.2% − 5% = −0.8 points, which is 16% of the target')
    expect(en.lines).toContain(
      'V5 Off the target by 16%, counted as gap −16 points, in the band “−30 ≤ gap < −10 points”: Behind',
    )
  })

  it('[V2b] a figure that 左右 forgives is kept, and says so', () => {
    const { gap, sentence, lines } = said(ABOUT_5, [report('2025-09-30', 4.8)], '2025-10-31', 'zh')
    expect(gap).toBe('比目标低0.2个百分点')
    expect(sentence).toBe('目标约5%，2025年前三季度为4.8%，比目标低0.2个百分点，未超出“左右”的幅度：正常推进。')
    expect(lines).toContain('V5 目标目前守住，判为“正常推进”')
  })

  it('[V2b] a target of zero has no share to be off by', () => {
    const zero = rate({ comparator: 'more-than', value: 0 })
    expect(said(zero, [report('2025-06-30', -1.2)], '2025-07-31', 'zh').lines[1]).toBe(
      'V4 与目标之差 = −1.2% − 0% = −1.2个百分点',
    )
  })

  it('[V5b] the whole year: met or missed by how much', () => {
    const met = said(ABOUT_5, [report('2025-12-31', 5.2)], '2026-01-26', 'zh')
    expect(met).toMatchObject({
      gap: '比目标高0.2个百分点',
      sentence: '目标约5%，2025年全年为5.2%，比目标高0.2个百分点，判为“已兑现”。',
    })
    const missed = said(ABOUT_5, [report('2025-12-31', 3.9)], '2026-01-26', 'en')
    expect(missed).toMatchObject({
      gap: '1.1 points below the target',
      sentence:
        'The target is about 5%; the latest figure is 3.9% for the whole of 2025, 1.1 points below the target: Missed.',
    })
    expect([...met.lines, ...missed.lines].filter((line) => line.startsWith('V5b'))).toEqual([])
  })

  it('[V5b] the year is over: a part of it decides nothing, and has no gap', () => {
    expect(said(ABOUT_5, [report('2025-09-30', 3.9)], '2026-01-26', 'zh')).toMatchObject({
      gap: null,
      sentence:
        '期限2025年12月31日已过，未见2025年全年的数据（2025年前三季度为3.9%，不能代表2025年全年），判为“逾期待核实”。',
    })
    expect(said(ABOUT_5, [], '2026-01-26', 'zh').sentence).toBe(
      '期限2025年12月31日已过，未见2025年全年的数据，判为“逾期待核实”。',
    )
  })
})

describe('an average over years', () => {
  it('[V2b] speaks for the years up to its day, and waits for all of them', () => {
    const plan = rate({ since: '2021-01-24', comparator: 'about', due: '2025' })
    const zh = said(plan, [report('2023-12-31', 4.2)], '2024-02-01', 'zh')
    expect(zh.standing).toBe('到2023年12月31日为止的各年为4.2%，比目标低0.8个百分点')
    expect(zh.lines.join('\n')).toContain('要等到2025年12月31日为止的各年的数据')
    const en = said(plan, [report('2023-12-31', 4.2)], '2024-02-01', 'en')
    expect(en.standing).toMatch(/years up to 31 December 2023/)
  })
})
