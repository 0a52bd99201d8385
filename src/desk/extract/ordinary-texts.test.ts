/** Kinds that ordinary texts of nine kinds by a stranger showed (tests/fixtures/texts-twelfth and texts-thirteenth). */
import { describe, expect, it } from 'vitest'
import { extractCandidates } from './extract-candidates.ts'
import { gazetteerOf } from './gazetteer.ts'

const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })
const found = (text: string) =>
  extractCandidates(text, { announced: '2024-04-22', gazetteer }).candidates.flatMap(
    ({ kind, figure, comparator, deadline }) =>
      kind === 'commitment' && figure
        ? [`${figure.value ?? figure.factor} ${comparator} ${deadline?.deadline ?? '-'}`]
        : [],
  )

describe('ordinary texts', () => {
  it('[E20] rows of a table go on below the headings between them; its Date is the deadline, brackets say the same again', () => {
    const text = `Climate Action Delivery Plan 2024–2028

Unless a date is given, actions are to be completed by 31 March 2028.

Action | Target | Date | Lead | Baseline (2023)

Theme 1: Buildings
1.1 Solar panels on council buildings | 2.6 MW installed | December 2026 | Property | 0.7 MW
1.2 Street lights converted to LED | 14,200 lamps (100%) | March 2026 | Highways | 8,950 lamps

Theme 2: Homes
2.1 Private landlords given advice | 500 landlords | June 2026 | Housing | –
2.2 New council homes | 85 homes | – | Development | 16`
    expect(found(text)).toEqual([
      '2.6 at-least 2026-12',
      '14200 at-least 2026-03',
      '500 at-least 2026-06',
      '85 at-least 2028-03-31',
    ])
  })

  it('[E20] another table below another heading has its own headings, with as many columns', () => {
    const text = `Plan 2024–2028

Action | Target | Date
Solar panels | 26 roofs | 2026

Part two
Measure | Baseline | Target
Recycling rate | 45% | 58%`
    expect(found(text)).toEqual(['26 at-least 2026', '58 at-least -'])
  })

  it('[E9] a report of several years, or of two that it names, lends none to its other parts', () => {
    const parts = (title: string, second: string) => `${title}\n\n一、2024年任务\n\n新建泵站5座。\n\n${second}`
    expect(found(parts('某县三年工作计划', '二、长期任务\n\n新建公园9个。'))).toEqual([
      '5 at-least 2024',
      '9 at-least -',
    ])
    expect(found(parts('某县工作报告', '二、2025年展望\n\n新建公园9个。\n\n三、重点工作\n\n新建学校3所。'))).toEqual([
      '5 at-least 2024',
      '9 at-least 2025',
      '3 at-least -',
    ])
  })

  it('[E15] a count below nothing is asked about: its sign may be the dash of a list', () => {
    const { candidates } = extractCandidates('Goals\n\n-12 new clinics by 2026', { announced: '2024-04-22', gazetteer })
    expect(candidates[0]?.doubts).toContain('comparator')
  })

  it('a span of years and a row of a table that a page broke are one', () => {
    expect(
      found(
        '某市三年行动方案（2023\n—2025年）\n\n一、总体目标\n\n建成区人均公园绿地面积达到15.5平方米，市民满意度不低于90%。',
      ),
    ).toEqual(['15.5 at-least 2025', '90 at-least 2025'])
    const row = (broken: string) =>
      `Delivery Plan\n\nAction | Target | Date | Lead\n${broken}\n1.2 Heat pumps | 9 sites | 2027 | Property`
    for (const broken of [
      '1.1 Solar panels | 26 roofs | December 2026\n| Property',
      '1.1 Solar panels | 26 roofs | December\n2026 | Property',
    ])
      expect(found(row(broken))).toEqual(['26 at-least 2026-12', '9 at-least 2027'])
  })

  it('[E9] the parts of a work report are of the year that one of them names', () => {
    const text =
      '某市人民政府工作报告\n\n一、2023年工作回顾\n\n新建幼儿园7所。\n\n二、2024年目标任务\n\n生产总值增长5.5%。\n\n三、重点工作\n\n（一）办好实事。新建改扩建幼儿园9所。'
    expect(found(text)).toEqual(
      ['5.5 exactly 2024', '9 at-least 2024'].map((each) => expect.stringMatching(each.replace('exactly', '.*'))),
    )
  })

  it('[E5] what a work report proposes as the aims of the year is no advice', () => {
    const text =
      '某县政府工作报告\n\n二、2024年工作\n\n综合各方面因素，建议今年全县发展主要目标为：生产总值增长6%；单位生产总值能耗下降2.5%。'
    expect(found(text).map((each) => each.split(' ')[0])).toEqual(['6', '2.5'])
  })

  it('[E2] a day in brackets does not make what follows it past', () => {
    expect(
      found('某公司承诺\n\n一、目标\n\n到2026年，耗水量降到2.1吨以下（2023年为2.64吨），回用率提升至45%。'),
    ).toEqual(['2.1 at-most 2026', '45 at-least 2026'])
  })

  it.each([
    [
      'The company set out its programme, pledging to cut leakage by a quarter and bring spills down to an average of fewer than 10 a year by 2030.',
      ['25 at-least 2030', '10 less-than 2030'],
    ],
    ['We will cut litter reports by one third on 2023 levels by 2030.', ['33.33 at-least 2030']],
    ['Complying applications will be decided within 60 days.', ['60 at-most -']],
    ['The review will be decided within 60 days.', []],
    ['- Replace timber bridges with crossings: 11 bridges, 2027.', ['11 at-least 2027']],
    ['We will report once a quarter and meet twice a quarter.', []],
    ['We will issue 5,000 number plates by 2026.', ['5000 at-least 2026']],
    ['- Hold two free hard-waste collections each year.', ['2 at-least -']],
  ])('%s', (sentence, promises) => {
    expect(found(`Delivery schedule\n\nActions\n\n${sentence}`)).toEqual(promises)
  })

  it('the number of a heading is none', () => {
    expect(
      found("Waste policy\n\n4.2 Facilities\n\n4.3 Council's own operations\n\nWe will plant 500 trees by 2026."),
    ).toEqual(['500 at-least 2026'])
  })
})
