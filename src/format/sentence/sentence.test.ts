import { describe, expect, it } from 'vitest'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeReport,
  makeRule,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Report, Target } from '#src/domain/ledger.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import type { Language } from '#src/domain/terms.ts'
import { buildSentence } from './sentence.ts'
import { sentenceText } from './parts.ts'

const NO_SCOPE = {
  regions: [],
  sectors: [],
  units: [],
  series: [],
  years: [],
  statuses: [],
  reaches: [],
  dues: [],
  kinds: [],
  q: '',
  picked: 0,
}

function makeFacts(overrides: Partial<SentenceFacts> = {}): SentenceFacts {
  return {
    total: 92,
    ofAll: 92,
    scope: NO_SCOPE,
    pressing: [],
    met: 0,
    silent: 0,
    judged: 40,
    noReport: 0,
    lead: null,
    leadUnit: null,
    leadBody: null,
    asOf: '2026-11-23',
    ...overrides,
  }
}

const soon = (count: number, days: number) => ({ state: 'soon', count, days, past: false }) as const
const missed = (count: number, past = false) => ({ state: 'overdue', count, past }) as const
const unverified = (count: number, past = false) => ({ state: 'overdue-unverified', count, past }) as const

/** The facts of a lead item: racks, 300,000 by the end of 2026 counted from 0 on 1 January 2026. */
function leadFacts(
  reports: readonly Report[],
  asOf = '2026-11-23',
  target: Partial<Target> = {},
): Partial<SentenceFacts> {
  const commitment = makeCommitment({
    title: makeText('年底建成30万标准机架', '300,000 standard racks by the end of the year'),
    measure: makeMeasure(),
    targets: [makeTarget(target)],
  })
  const index = indexLedger(makeLedger({ commitments: [commitment], reports: [...reports] }))
  const rule = SHIPPED_RULES[0] ?? makeRule()
  const lead: Item = { commitment, assessment: assess(index, commitment, asOf, rule) }
  return { lead, leadUnit: makeUnit(), leadBody: makeText('韶关市人民政府', 'Shaoguan Municipal Government') }
}

/** The sentence with its key figure between asterisks. */
function marked(facts: SentenceFacts, lang: Language): string {
  return buildSentence(facts, lang)
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('')
}

const silent = leadFacts([makeReport({ date: '2026-02-24', recorded: '2026-02-24' })])

describe('buildSentence', () => {
  const cases: readonly (readonly [string, Partial<SentenceFacts>, string, string])[] = [
    [
      'many items, some due soon, a silent lead',
      { ...silent, pressing: [soon(9, 38)], judged: 2 },
      '92项承诺中，*9项须在38天内兑现*，能判断进度的只有2项。韶关市人民政府“年底建成30万标准机架”最近一次报告是9个月前的12万标准机架，完成率40%。',
      'Of 92 commitments, *9 fall due within 38 days*, and progress can be judged for only 2. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: last reported 9 months ago at 120,000 standard racks, 40% of target.',
    ],
    [
      'a lead that is judged holds the key figure when nothing is due',
      { ...leadFacts([makeReport()], '2026-07-15'), judged: 92 },
      '92项承诺中，未来三个月内没有到期的。韶关市人民政府“年底建成30万标准机架”完成率40%，*比时序进度低10个百分点*。',
      'Of 92 commitments, none falls due in the next three months. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: 40% of target, *10 points below expected progress*.',
    ],
    [
      'a lead without a report',
      { ...leadFacts([]), pressing: [soon(1, 1)], judged: 0 },
      '92项承诺中，*1项须在1天内兑现*，尚无一项能判断进度。韶关市人民政府“年底建成30万标准机架”尚未见进展报告，剩38天。',
      'Of 92 commitments, *1 falls due within 1 day*, and progress can be judged for none. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: no progress reported yet, 38 days left.',
    ],
    [
      'a lead without report or deadline has no key figure',
      leadFacts([], '2026-11-23', { due: null }),
      '92项承诺中，未来三个月内没有到期的，*能判断进度的只有40项*。韶关市人民政府“年底建成30万标准机架”尚未见进展报告。',
      'Of 92 commitments, none falls due in the next three months, and *progress can be judged for only 40*. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: no progress reported yet.',
    ],
    [
      'an overdue lead',
      { ...leadFacts([makeReport()], '2027-01-12'), pressing: [missed(3)], judged: 60 },
      '92项承诺中，*3项逾期未达*，能判断进度的有60项。韶关市人民政府“年底建成30万标准机架”已逾期12天，最近一次报告为12万标准机架，完成率40%。',
      'Of 92 commitments, *3 were missed*, and progress can be judged for 60. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: 12 days overdue, last reported figure 120,000 standard racks, 40% of target.',
    ],
    [
      'everything met',
      { total: 3, met: 3, judged: 3 },
      '3项承诺中，*全部已兑现*。',
      'Of 3 commitments, *all have been met*.',
    ],
    [
      'some met, all judged, some silent',
      { total: 6, met: 1, judged: 6, silent: 2 },
      '6项承诺中，未来三个月内没有到期的，1项已兑现，*2项久未更新*。',
      'Of 6 commitments, none falls due in the next three months, 1 has been met, and *2 have gone silent*.',
    ],
    [
      'all due today',
      { total: 2, pressing: [soon(2, 0)], judged: 2 },
      '2项承诺中，*全部须在今天兑现*。',
      'Of 2 commitments, *all fall due today*.',
    ],
    [
      'at most three clauses',
      { pressing: [soon(9, 38), missed(2)], met: 4, judged: 10 },
      '92项承诺中，*9项须在38天内兑现*，2项逾期未达，4项已兑现。',
      'Of 92 commitments, *9 fall due within 38 days*, 2 were missed, and 4 have been met.',
    ],
    [
      'what is overdue by days before what is due',
      { ...leadFacts([makeReport()], '2027-01-12'), pressing: [unverified(1), soon(4, 30)], met: 1, judged: 1 },
      '92项承诺中，*1项逾期待核实*，4项须在30天内兑现，1项已兑现。韶关市人民政府“年底建成30万标准机架”已逾期12天，最近一次报告为12万标准机架，完成率40%。',
      'Of 92 commitments, *1 is overdue, unverified*, 4 fall due within 30 days, and 1 has been met. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: 12 days overdue, last reported figure 120,000 standard racks, 40% of target.',
    ],
    [
      'years that are over after what is due',
      { pressing: [soon(33, 30), missed(23, true), unverified(32, true)], met: 25, judged: 48 },
      '92项承诺中，*33项须在30天内兑现*，往年23项逾期未达，32项逾期待核实。',
      'Of 92 commitments, *33 fall due within 30 days*, from past years 23 were missed, and 32 are overdue, unverified.',
    ],
    [
      'years that are over alone',
      { pressing: [missed(7, true), unverified(12, true)], met: 11, judged: 18 },
      '92项承诺中，*7项逾期未达*，12项逾期待核实，11项已兑现。',
      'Of 92 commitments, *7 were missed*, 12 are overdue, unverified, and 11 have been met.',
    ],
    [
      'one item',
      { ...silent, total: 1, pressing: [soon(1, 38)], judged: 0 },
      '1项承诺，*须在38天内兑现*，尚无法判断进度。韶关市人民政府“年底建成30万标准机架”最近一次报告是9个月前的12万标准机架，完成率40%。',
      '1 commitment: it *falls due within 38 days*, and cannot yet be judged. Shaoguan Municipal Government, “300,000 standard racks by the end of the year”: last reported 9 months ago at 120,000 standard racks, 40% of target.',
    ],
    ['one item, met', { total: 1, met: 1, judged: 1 }, '1项承诺，*已兑现*。', '1 commitment: it *has been met*.'],
    ['one item with nothing to say', { total: 1, judged: 1 }, '1项承诺。', '1 commitment.'],
    ['nothing matches', { total: 0 }, '没有符合条件的承诺。', 'No commitment matches.'],
    [
      'an empty ledger',
      { total: 0, ofAll: 0 },
      '截至2026年11月23日，台账中尚无承诺。',
      'As of 23 November 2026 the ledger holds no commitment.',
    ],
  ]

  it.each(cases)('%s', (_, facts, zh, en) => {
    expect(marked(makeFacts(facts), 'zh')).toBe(zh)
    expect(marked(makeFacts(facts), 'en')).toBe(en)
  })

  it('has at most one key figure, no empty part and no space in Chinese', () => {
    for (const [, facts] of cases)
      for (const lang of ['zh', 'en'] as const) {
        const parts = buildSentence(makeFacts(facts), lang)
        expect(parts.filter(({ strong }) => strong).length).toBeLessThanOrEqual(1)
        expect(parts.every(({ text }) => text !== '')).toBe(true)
      }
    for (const [, facts] of cases) expect(sentenceText(buildSentence(makeFacts(facts), 'zh'))).not.toContain(' ')
  })
})

describe('the scope', () => {
  const shaoguan = makeText('韶关市人民政府', 'Shaoguan Municipal Government')
  const computing = makeText('算力与数据中心', 'Computing')

  it('comes first, and the body that answers is not said twice', () => {
    const facts = makeFacts({
      ...silent,
      total: 6,
      pressing: [soon(2, 38)],
      judged: 2,
      scope: { ...NO_SCOPE, sectors: [computing], units: [shaoguan] },
    })
    expect(marked(facts, 'zh')).toBe(
      '算力与数据中心、韶关市人民政府：6项承诺中，*2项须在38天内兑现*，能判断进度的只有2项。“年底建成30万标准机架”最近一次报告是9个月前的12万标准机架，完成率40%。',
    )
    expect(marked(facts, 'en')).toMatch(
      /^Computing, Shaoguan Municipal Government: of 6 commitments, \*2 fall due within 38 days\*, .* “300,000/,
    )
  })

  it('is not repeated where the title of the lead says the place', () => {
    const facts = makeFacts({ ...silent, leadBody: makeText('年底', 'the end of the year') })
    expect(sentenceText(buildSentence(facts, 'zh'))).toContain('。“年底建成30万标准机架”最近')
    expect(sentenceText(buildSentence(facts, 'en'))).toContain(
      '. “300,000 standard racks by the end of the year”: last',
    )
  })

  it.each([
    [['unjudged', 'overdue-unverified'], '无法判断：', 'Cannot be judged: '],
    [['unjudged'], '无法判断（逾期待核实除外）：', 'Cannot be judged (overdue aside): '],
    [['met', 'overdue-unverified'], '已兑现、逾期待核实：', 'Met, Overdue, unverified: '],
  ] as const)('says of %j what cannot be judged, and what of it is left out', (statuses, zh, en) => {
    const facts = makeFacts({ scope: { ...NO_SCOPE, statuses } })
    expect(marked(facts, 'zh').startsWith(zh)).toBe(true)
    expect(marked(facts, 'en').startsWith(en)).toBe(true)
  })

  it('names every filter, and cuts long lists short', () => {
    const facts = makeFacts({
      total: 0,
      scope: {
        regions: [
          makeText('韶关市', 'Shaoguan'),
          makeText('肇庆市', 'Zhaoqing'),
          makeText('广州市', 'Guangzhou'),
          makeText('深圳市', 'Shenzhen'),
        ],
        sectors: [],
        units: [makeText('希音', 'Shein')],
        series: [
          { metric: makeText('就业', 'Jobs'), place: makeText('韶关市', 'Shaoguan') },
          { metric: makeText('物价', 'Prices'), place: null },
          { metric: makeText('就业', 'Jobs'), place: makeText('深圳市', 'Shenzhen') },
          { title: makeText('2026年减排', 'Lower emissions in 2026') },
        ],
        years: [{ from: 2026, to: 2026 }, { from: 2029, to: 2031 }, 'none'],
        statuses: ['behind', 'silent'],
        reaches: ['number'],
        dues: ['soon'],
        kinds: ['measured'],
        q: '30万',
        picked: 5,
      },
    })
    expect(marked(facts, 'zh')).toBe(
      '韶关市、肇庆市、广州市等4个、2026年、2029至2031年、目标年份未定、滞后、久未更新、有数字、将到期、量化指标、希音、韶关市、深圳市历年就业、历年物价、“2026年减排”等历年同一承诺、“30万”、手选5项：没有符合条件的承诺。',
    )
    expect(marked(facts, 'en')).toBe(
      'Shaoguan, Zhaoqing, Guangzhou and 1 more, 2026, 2029 to 2031, no target year, Behind, Gone silent, With a number, Due soon, Measured, Shein, Jobs (Shaoguan, Shenzhen, year by year), Prices, year by year, “Lower emissions in 2026” and the same in other years, “30万”, 5 hand-picked: no commitment matches.',
    )
  })
})
