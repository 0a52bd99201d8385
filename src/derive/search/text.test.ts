import { needsSimplified } from './simplified.ts'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import {
  makeCitation,
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeSector,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import { assessAll } from '../selection/assess-all.ts'
import { createSearch, type Readings } from './search-index.ts'
import { AS_WRITTEN, needsPinyin, pinyinTexts, searchInSteps } from './text.ts'

const ledger: Ledger = makeLedger({
  regions: [
    makeRegion({ code: '440000', name: makeText('广东省', 'Guangdong'), parent: null }),
    makeRegion({ code: '440200', name: makeText('韶关市', 'Shaoguan'), parent: '440000' }),
    makeRegion({ code: '110000', name: makeText('北京市', 'Beijing'), parent: null }),
  ],
  sectors: [
    makeSector({ id: 'computing', name: makeText('算力', 'Computing') }),
    makeSector({ id: 'trade', name: makeText('商贸', 'Trade') }),
  ],
  organisations: [
    makeOrganisation({ id: 'office', name: makeText('发展改革委', 'NDRC') }),
    makeOrganisation({ id: 'shein', name: makeText('希音', 'SHEIN') }),
  ],
  units: [makeUnit(), makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })],
  commitments: [
    makeCommitment({
      id: 'racks',
      title: makeText('建成标准机架30万架', 'Build standard racks'),
      summary: makeText('支撑人工智能', 'Feeds AI, not email'),
      regions: ['440200'],
      supporting: ['shein'],
      notes: [makeText('口径未定义', 'Scope undefined')],
      targets: [
        makeTarget({ value: 300_000, citation: makeCitation({ figure: '30万' }) }),
        makeTarget({ since: '2026-06-01', value: 310_000 }),
      ],
    }),
    makeCommitment({
      id: 'invest',
      title: makeText('投资超百亿元', 'Invest over 10 billion yuan'),
      summary: makeText('在北京投资3000家', 'Invest in 3,000 firms'),
      regions: ['110000'],
      sectors: ['trade'],
      measure: makeMeasure({ metric: makeText('投资额', 'investment'), unit: 'yuan', baseline: null }),
      targets: [makeTarget({ value: 10_000_000_000, citation: makeCitation({ figure: '100亿' }) })],
      citations: [makeCitation({ figure: '1810多亿元' })],
    }),
  ],
  reports: [
    makeReport({
      id: 'r1',
      commitment: 'racks',
      date: '2026-06-30',
      recorded: '2026-07-10',
      value: 120_000,
      note: makeText('已上架', 'filled'),
    }),
  ],
})

const index = indexLedger(ledger)
const readings: Readings = new Map([
  ['韶关市', { full: 'shaoguanshi', initials: 'sgs' }],
  ['北京市', { full: 'beijingshi', initials: 'bjs' }],
  ['算力', { full: 'suanli', initials: 'sl' }],
  ['建成标准机架30万架', { full: 'jianchengbiaozhunjijiawanjia', initials: 'jcbzjjwj' }],
])

const simplified = new Map([
  ['關', '关'],
  ['機', '机'],
])

function find(q: string, asOf = '2026-11-23', known: Readings | null = readings): string {
  const assessed = assessAll(index, asOf, null)
  const found = runSteps(searchInSteps(createSearch(assessed, { ...AS_WRITTEN, readings: known, simplified }), q))
  return assessed.items
    .filter((_, place) => found[place] === 1)
    .map(({ commitment }) => commitment.id)
    .join(' ')
}

describe('search', () => {
  it.each([
    ['', 'racks invest'],
    ['机架', 'racks'],
    ['STANDARD', 'racks'],
    ['ｓｔａｎｄａｒｄ', 'racks'],
    ['韶关', 'racks'],
    ['广东', 'racks'],
    ['guangdong', 'racks'],
    ['算力', 'racks'],
    ['希音', 'racks'],
    ['口径', 'racks'],
    ['投资额', 'invest'],
    ['1810多亿元', 'invest'],
    ['韶关 机架', 'racks'],
    ['北京 机架', ''],
    ['已上架', 'racks'],
    ['ai', 'racks'],
    ['mail', 'racks'],
    ['韶关机架', 'racks'],
    ['机架韶关', 'racks'],
    ['北京机架', ''],
    ['韶机', ''],
    ['韶关ai', 'racks'],
    ['韶关30万机架', 'racks'],
    ['北京30万机架', ''],
    ['“机架”', 'racks'],
    ['韶关，机架。', 'racks'],
    ['《标准机架》（韶关）', 'racks'],
    ['"standard racks"', 'racks'],
    ['韶關', 'racks'],
    ['韶關機架', 'racks'],
    ['？', ''],
    ['ma', ''],
  ])('finds words: %s → %s', (q, ids) => {
    expect(find(q, '2026-11-23', null)).toBe(ids)
  })

  it.each([
    ...['30万', '30 万', '300000', '300,000', '0.3 million', '300 thousand', '30 wan', '30万标准机架', '３０万'].map(
      (q) => [q, 'racks'],
    ),
    ...[
      '100亿',
      '10 billion',
      '10000000000',
      '10 billion yuan',
      '1810亿',
      '1810',
      '181 billion',
      '3000',
      '3,000',
      '3000家',
    ].map((q) => [q, 'invest']),
    ['三十万', 'racks'],
    ['三十万标准機架', 'racks'],
    ['一百亿', 'invest'],
    ['三千家', 'invest'],
    ['三千机架', ''],
    ['十二万', 'racks'],
    ['二百', ''],
    ['12万', 'racks'],
    ['120000', 'racks'],
    ['31万', 'racks'],
    ['300', ''],
    ['000', ''],
    ['30亿', ''],
    ['81', ''],
    ['30000', ''],
  ])('finds numbers however written: %s → %s', (q, ids) => {
    expect(find(q ?? '')).toBe(ids)
  })

  it.each([
    ['shaoguan', 'racks'],
    ['beijing', 'invest'],
    ['sg', 'racks'],
    ['bj', 'invest'],
    ['gs', ''],
    ['bzjj', 'racks'],
    ['suanli shaoguan', 'racks'],
  ])('finds pinyin: %s → %s', (q, ids) => {
    expect(find(q)).toBe(ids)
  })

  it('knows only what was known on the day', () => {
    expect([find('12万', '2026-07-09'), find('12万', '2026-07-10')]).toEqual(['', 'racks'])
    expect([find('31万', '2026-05-31'), find('31万', '2026-06-01')]).toEqual(['', 'racks'])
  })

  it('gives way while it works and keeps its answer', () => {
    const many = makeLedger({
      commitments: Array.from({ length: 250 }, (_, at) => makeCommitment({ id: `c${at}` })),
      reports: [],
    })
    const search = createSearch(assessAll(indexLedger(many), '2026-11-23', null), AS_WRITTEN)
    const steps = searchInSteps(search, '机架')
    let yields = 0
    while (steps.next().done !== true) yields += 1
    expect(yields).toBe(2)
    expect(searchInSteps(search, '机架').next().done).toBe(true)
  })

  it('keeps the entries for other readings or another rule, not for another day', () => {
    const assessed = assessAll(index, '2026-11-23', null)
    const first = createSearch(assessed, AS_WRITTEN)
    runSteps(searchInSteps(first, 'sg'))
    const second = createSearch(assessAll(index, '2026-11-23', 'yinchuan-2025'), { ...AS_WRITTEN, readings }, first)
    expect(second.entries).toBe(first.entries)
    expect([...runSteps(searchInSteps(second, 'sg'))]).toEqual([1, 0])
    expect(createSearch(assessAll(index, '2026-11-24', null), AS_WRITTEN, first).entries).toEqual([])
  })
})

describe('traditional signs', () => {
  it.each([
    ['韶關', true],
    ['韶关', false],
    ['標準機架', true],
    ['30 racks', false],
    ['', false],
  ])('are looked up for %s: %s', (q, needed) => {
    expect(needsSimplified(q)).toBe(needed)
  })
})

describe('pinyin', () => {
  it.each([
    ['shaoguan', true],
    ['韶关 sg', true],
    ['韶关', false],
    ['0.3 million', false],
    ['5g', false],
    ['', false],
  ])('is needed for %s: %s', (q, needed) => {
    expect(needsPinyin(q)).toBe(needed)
  })

  it('wants titles and names, each once', () => {
    expect(pinyinTexts(ledger)).toEqual([
      '建成标准机架30万架',
      '投资超百亿元',
      '广东省',
      '韶关市',
      '北京市',
      '算力',
      '商贸',
      '发展改革委',
      '希音',
    ])
  })
})
