import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Citation, Commitment, Text } from '#src/domain/ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { ledgerSchema } from '#src/domain/schema.ts'

const readJson = (name: string): unknown => JSON.parse(readFileSync(`public/ledgers/${name}`, 'utf8'))
const raw = readJson('guangdong-2026.json')
const ledger = ledgerSchema.parse(raw)

/** Frozen: GB/T 2260 code, name, row and column of the tile (counted from 0, top left). */
const CITIES = `
440100 Guangzhou 1 3
440200 Shaoguan 0 3
440300 Shenzhen 3 4
440400 Zhuhai 4 3
440500 Shantou 2 7
440600 Foshan 2 2
440700 Jiangmen 3 2
440800 Zhanjiang 4 0
440900 Maoming 3 0
441200 Zhaoqing 1 1
441300 Huizhou 2 4
441400 Meizhou 1 5
441500 Shanwei 2 5
441600 Heyuan 1 4
441700 Yangjiang 3 1
441800 Qingyuan 1 2
441900 Dongguan 2 3
442000 Zhongshan 3 3
445100 Chaozhou 1 6
445200 Jieyang 2 6
445300 Yunfu 2 1`
  .trim()
  .split('\n')

const SECTORS =
  'computing ai-robotics traditional-upgrade emerging manufacturing services integration cross-border supply-chain logistics major-projects science talent rural culture city opening'

const COUNTIES = ['Huangpu', 'Nansha', 'Wengyuan', 'Ruyuan', 'Shunde', 'Yingde', "Chao'an"]

const HAN = /[\u3400-\u9fff]/

function commitment(id: string): Commitment {
  const found = ledger.commitments.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no commitment ${id}`)
  return found
}

const citationsOf = (item: Commitment): readonly Citation[] => [
  ...item.citations,
  ...item.targets.map((target) => target.citation),
  ...item.milestones.map((milestone) => milestone.citation),
  ...(item.measure?.baseline ? [item.measure.baseline.citation] : []),
]

const citations = [
  ...ledger.commitments.flatMap((item) => citationsOf(item).map((citation) => ({ of: item.id, citation }))),
  ...[...ledger.reports, ...ledger.facts].map(({ id, citation }) => ({ of: id, citation })),
]

describe('the Guangdong 2026 ledger as a file', () => {
  it('is read whole: nothing refused, nothing set aside', () => {
    const result = readLedger(raw)
    expect(result.ok ? result.setAside : result.issues).toEqual([])
  })

  it('is real, dated and uses the default rule the app ships', () => {
    expect(ledger).toMatchObject({
      id: 'guangdong-2026',
      schemaVersion: 1,
      synthetic: false,
      edition: '2026-11-30',
      timeZone: 'Asia/Shanghai',
      defaultRule: 'points-10-30',
      rules: [],
    })
  })

  it('holds the whole conference', () => {
    expect(ledger.commitments.length).toBeGreaterThanOrEqual(85)
    expect(ledger.facts.length).toBeGreaterThanOrEqual(20)
    expect(ledger.reports.length).toBeGreaterThanOrEqual(2)
    const earlier = ledger.commitments.filter((item) => item.announced !== '2026-02-24')
    expect(earlier.map((item) => [item.id, item.announced])).toEqual([['guangdong-graduates-2025', '2025-02-05']])
  })

  it('uses no id twice, also across commitments, reports and facts', () => {
    const ids = [...ledger.commitments, ...ledger.reports, ...ledger.facts].map((record) => record.id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('is listed first and as the default, the fictional one last', () => {
    expect(readJson('index.json')).toMatchObject({
      home: null,
      default: 'guangdong-2026',
      ledgers: [
        { id: 'guangdong-2026', title: ledger.title, synthetic: false },
        { id: 'guangdong-targets', synthetic: false },
        { id: 'demo', synthetic: true },
      ],
    })
  })
})

describe('places and sectors', () => {
  it('has all 21 cities under the province, each on its tile', () => {
    const cities = ledger.regions.filter((region) => region.parent === '440000')
    expect(cities.map((city) => `${city.code} ${city.name.en} ${city.tile?.row} ${city.tile?.column}`)).toEqual(CITIES)
  })

  it('gives the province and the country cells of their own and no two places one cell', () => {
    const tiles = ledger.regions.flatMap((region) => (region.tile ? [`${region.tile.row},${region.tile.column}`] : []))
    expect(ledger.regions.find((region) => region.code === '440000')).toMatchObject({
      parent: null,
      tile: { row: 4, column: 6 },
    })
    expect(ledger.regions.find((region) => region.code === '100000')).toMatchObject({
      parent: null,
      tile: { row: 4, column: 7 },
    })
    expect(new Set(tiles).size).toBe(23)
  })

  it('puts counties under the city whose code they begin with, without a tile', () => {
    const counties = ledger.regions.filter((region) => region.parent !== null && region.parent !== '440000')
    expect(counties.map((county) => county.name.en)).toEqual(COUNTIES)
    for (const county of counties) expect(county).toMatchObject({ parent: `${county.code.slice(0, 4)}00` })
    expect(counties.filter((county) => county.tile)).toEqual([])
  })

  it('keeps the 17 sectors in their order', () => {
    expect(ledger.sectors.map((sector) => sector.id).join(' ')).toBe(SECTORS)
  })

  it('lists no county and no organisation that nothing names', () => {
    const places = new Set([...ledger.commitments, ...ledger.facts].flatMap((record) => record.regions))
    const idle = ledger.regions.filter((region) => region.tile === undefined && !places.has(region.code))
    expect(idle.map((region) => region.code)).toEqual([])
    const named = new Set([
      ...ledger.commitments.flatMap((item) => [item.lead, ...item.supporting]),
      ...ledger.facts.map((fact) => fact.organisation),
    ])
    expect(ledger.organisations.map((body) => body.id).filter((id) => !named.has(id))).toEqual([])
  })

  it('has a commitment in every sector', () => {
    const used = new Set(ledger.commitments.flatMap((item) => item.sectors))
    expect(ledger.sectors.map((sector) => sector.id).filter((id) => !used.has(id))).toEqual([])
  })
})

describe('sources', () => {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))

  it('resolves every citation', () => {
    expect(citations.filter(({ citation }) => !sources.has(citation.source))).toEqual([])
  })

  it('cites every source that is listed', () => {
    const used = new Set(citations.map(({ citation }) => citation.source))
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([])
  })

  it('uses nothing of strength C', () => {
    expect(ledger.sources.filter((source) => source.strength === 'C')).toEqual([])
  })

  it('leaves open what is unknown of the article: publisher, date, address', () => {
    const article = sources.get('article')
    expect([article?.publisher, article?.published, article?.url]).toEqual([undefined, undefined, undefined])
  })

  it('grades the article by the ledger’s own scale: its publisher is unknown', () => {
    expect(sources.get('article')).toMatchObject({ strength: 'B' })
  })

  it('gives section, paragraph and the figure as written wherever the article is cited', () => {
    const incomplete = citations.filter(
      ({ citation }) =>
        citation.source === 'article' && !(citation.section && citation.paragraph && citation.figure?.trim()),
    )
    expect(incomplete).toEqual([])
  })

  it('quotes a few characters as written, not a passage', () => {
    const long = citations.filter(({ citation }) => /\p{Script=Han}{12,}/u.test(citation.figure ?? ''))
    expect(long).toEqual([])
  })

  it('counts paragraphs as they are printed, and says so', () => {
    expect([ledger.description.zh, ledger.description.en]).toEqual([
      expect.stringContaining('按排印的段落计'),
      expect.stringContaining('as they are printed'),
    ])
    expect(commitment('miit-core-technology').citations[0]).toMatchObject({ paragraph: 3, figure: '三大工程' })
    expect(commitment('miit-ai-manufacturing').citations[0]).toMatchObject({ paragraph: 4 })
  })

  it('gives the figure as written for every target, report and fact', () => {
    const numbers = [...ledger.commitments.flatMap((item) => item.targets), ...ledger.reports, ...ledger.facts]
    expect(numbers.filter(({ citation }) => !citation.figure)).toEqual([])
  })
})

describe('text', () => {
  const named = [...ledger.regions, ...ledger.sectors, ...ledger.organisations, ...ledger.units].map(
    (record) => record.name,
  )
  const texts: readonly Text[] = [
    ledger.title,
    ledger.description,
    ...named,
    ...ledger.sources.map((source) => source.title),
    ...ledger.commitments.flatMap((item) => [item.title, item.summary]),
    ...ledger.commitments.flatMap((item) => item.milestones.map((milestone) => milestone.title)),
    ...ledger.commitments.flatMap((item) => (item.measure ? [item.measure.metric] : [])),
    ...ledger.commitments.flatMap((item) => (item.speaker ? [item.speaker.name, item.speaker.role] : [])),
    ...ledger.facts.map((fact) => fact.metric),
  ]

  it('has no Chinese left in English', () => {
    expect(texts.map((text) => text.en).filter((text) => HAN.test(text))).toEqual([])
  })

  it('is written in Chinese where Chinese is meant', () => {
    const sentences = ledger.commitments.flatMap((item) => [
      item.title.zh,
      item.summary.zh,
      ...item.notes.map((note) => note.zh),
    ])
    expect(sentences.filter((text) => !HAN.test(text))).toEqual([])
  })

  it('keeps titles short enough for a row', () => {
    const long = ledger.commitments.filter((item) => item.title.zh.length > 24 || item.title.en.length > 80)
    expect(long.map((item) => item.id)).toEqual([])
  })

  it('lets no two numbers run into one another in a Chinese title (not 5月5个)', () => {
    const titles = ledger.commitments.map((item) => item.title.zh)
    expect(titles.filter((title) => /[月日底]\d|年\d+(?![\d月])/.test(title))).toEqual([])
  })

  const written: readonly Text[] = [
    ledger.description,
    ...texts.slice(2),
    ...ledger.commitments.flatMap((item) => item.notes),
    ...ledger.reports.flatMap((report) => (report.note ? [report.note] : [])),
  ]

  it('sets Chinese with full-width marks and without stray spaces', () => {
    const wrong =
      /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}|[\p{Script=Han}，。；：、”“（）] | [\p{Script=Han}，。；：、”“（）]|["']/u
    expect(written.map((text) => text.zh).filter((text) => wrong.test(text))).toEqual([])
  })

  it('sets English with its own marks', () => {
    expect(written.map((text) => text.en).filter((text) => /[，。；：、（）！？"]| {2}|^ | $/.test(text))).toEqual([])
  })

  it('calls the article 原报道 in Chinese: 本文 would mean the page itself', () => {
    expect(written.map((text) => text.zh).filter((text) => text.includes('本文'))).toEqual([])
  })

  it('says “or more” only where equality is enough', () => {
    const strict = ledger.commitments.filter((item) => item.targets.at(-1)?.comparator === 'more-than')
    expect(strict.filter((item) => /以上/.test(item.title.zh + item.summary.zh)).map((item) => item.id)).toEqual([])
  })

  it('keeps titles apart from each other in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = ledger.commitments.map((item) => item.title[language])
      expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
    }
  })
})

describe("Shaoguan's racks", () => {
  const racks = commitment('shaoguan-racks')

  it('is a stock of carrying capacity without a baseline', () => {
    expect(racks.measure).toMatchObject({ unit: 'rack', basis: 'stock', direction: 'increase', baseline: null })
  })

  it('keeps the earlier target before the one in force', () => {
    expect(
      racks.targets.map(({ since, comparator, value, due, hedged }) => [since, comparator, value, due, hedged]),
    ).toEqual([
      ['2022-08-02', 'at-least', 500_000, '2025-12-31', false],
      ['2026-02-24', 'at-least', 300_000, '2026-12-31', false],
    ])
    expect(racks.targets[1]?.citation).toMatchObject({ source: 'article', paragraph: 1, figure: '30万标准机架' })
  })

  it('has the two reports of capacity reached, and no plan among them', () => {
    const reports = ledger.reports.filter((report) => report.commitment === 'shaoguan-racks')
    expect(reports.map(({ date, recorded, value, standing }) => [date, recorded, value, standing])).toEqual([
      ['2025-06-13', '2025-06-13', 120_000, 'press'],
      ['2026-02-24', '2026-02-24', 120_000, 'press'],
    ])
  })
})

describe('numbers of the article', () => {
  it.each([
    ['shaoguan-bigdata-scale', 'at-least', 100_000_000_000, '2029/2031', 'yuan'],
    ['shaoguan-firms-upgrade', 'more-than', 100, '2026', 'enterprise'],
    ['shaoguan-key-projects', 'at-least', 100, null, 'project'],
    ['shaoguan-infrastructure-projects', 'at-least', 100, null, 'project'],
    ['shaoguan-projects-total', 'more-than', 181_000_000_000, null, 'yuan'],
    ['shaoguan-projects-2026', 'at-least', 21_400_000_000, '2026', 'yuan'],
    ['zhaoqing-workshops', 'more-than', 1100, null, 'workshop'],
    ['chaoan-cluster', 'at-least', 1, null, 'cluster'],
  ])('%s: %s %d by %s (%s)', (id, comparator, value, due, unit) => {
    expect(commitment(id).targets.map((target) => [target.comparator, target.value, target.due])).toEqual([
      [comparator, value, due],
    ])
    expect(commitment(id).measure).toMatchObject({ unit, direction: 'increase', baseline: null })
  })

  it('calls a campaign or a special project planned wherever one is named', () => {
    const named = ledger.commitments.filter((item) => /专项|提质增效行动/.test(item.title.zh))
    expect(named.map((item) => [item.id, item.firmness])).toEqual([
      ['miit-ai-manufacturing', 'planned'],
      ['chaoan-bathroom-quality', 'planned'],
      ['chaoan-ai-projects', 'planned'],
    ])
  })

  it("hedges only what the source hedges: Chao'an's cluster", () => {
    const hedged = ledger.commitments.filter((item) => item.targets.some((target) => target.hedged))
    expect(hedged.map((item) => item.id)).toEqual(['chaoan-cluster'])
  })

  it('calls planned only what the source ties to a named plan, programme or campaign', () => {
    const planned = ledger.commitments.filter((item) => item.firmness === 'planned')
    const unnamed = planned.filter(
      (item) =>
        !/计划|工程|专项行动|提质增效行动|重大科技专项|行动计划/.test(
          [item.title.zh, item.summary.zh, ...item.citations.map((citation) => citation.figure ?? '')].join(),
        ),
    )
    expect(unnamed.map((item) => item.id)).toEqual([])
  })

  it('invents no progress: of these places only what was published has reports', () => {
    const reported = new Set(ledger.reports.map((report) => report.commitment))
    expect([...reported].filter((id) => /^(?:zhaoqing|shunde|chaoan)-/.test(id))).toEqual([])
    expect([...reported].filter((id) => id.startsWith('guangdong-'))).toEqual(['guangdong-graduates-2025'])
    expect([...reported].filter((id) => id.startsWith('shaoguan-'))).toEqual([
      'shaoguan-racks',
      'shaoguan-10k-clusters',
    ])
  })
})

describe('what was published after the conference', () => {
  const reportsOf = (id: string) => ledger.reports.filter((report) => report.commitment === id)

  it('counts one launched cluster at Shaoguan as at least one, and says whose count it is', () => {
    expect(reportsOf('shaoguan-10k-clusters')).toMatchObject([
      { date: '2026-04-08', value: 1, comparator: 'at-least', standing: 'press' },
    ])
    const { notes } = commitment('shaoguan-10k-clusters')
    expect(notes.some(({ zh, en }) => zh.includes('没有来源逐一清点') && en.includes('no source counts'))).toBe(true)
  })

  it('compares the economy of 2035 with the last whole year, and says for what', () => {
    expect(reportsOf('guangdong-economy-2035')).toEqual([])
    expect(commitment('guangdong-economy-2035').measure).toMatchObject({
      basis: 'annual-flow',
      baseline: { value: 14_584_676_000_000, date: '2025-12-31', citation: { figure: '145846.76亿元' } },
    })
    const { notes } = commitment('guangdong-economy-2035')
    expect(notes.some(({ zh, en }) => zh.includes('价格口径') && en.includes('for comparison only'))).toBe(true)
  })

  it('keeps the graduates of 2025 as an earlier period of the same promise, not as a moved goalpost', () => {
    const periods = ledger.commitments.filter((item) => item.series === 'guangdong-graduates')
    expect(periods.map((item) => [item.id, item.targets.map((target) => [target.value, target.due])])).toEqual([
      ['guangdong-graduates-2025', [[1_000_000, '2025']]],
      ['guangdong-graduates', [[1_000_000, '2026']]],
    ])
    expect(reportsOf('guangdong-graduates-2025')).toMatchObject([
      { date: '2025-07-15', recorded: '2025-08-31', value: 1_000_000, comparator: 'more-than' },
      { date: '2025-11-30', recorded: '2025-12-28', value: 1_100_000, comparator: 'more-than' },
      { date: '2025-12-31', recorded: '2026-02-24', value: 1_100_000, comparator: 'more-than' },
    ])
    expect(reportsOf('guangdong-graduates')).toEqual([])
  })

  it('takes sums of planned investment and planned racks as facts, never as reports', () => {
    const planned = ledger.facts.filter((fact) => fact.metric.zh.includes('计划数'))
    expect(planned.map((fact) => fact.id)).toEqual([
      'shein-zhaoqing-hub-sum',
      'shein-zengcheng-sum',
      'shaoguan-cluster-sum',
      'shaoguan-tencent-sum',
      'shaoguan-tencent-racks',
    ])
  })
})

describe('what must never be added or counted twice', () => {
  it.each([
    ['shaoguan-projects-2026', 'shaoguan-projects-total'],
    ['shaoguan-ai-robotics-pillar', 'shenzhen-ai-robotics-pillar'],
    ['shaoguan-robotics-chain', 'shenzhen-robotics-chain'],
  ])('%s restates %s, and both say so', (part, whole) => {
    expect(commitment(part).restates).toContain(whole)
    expect([...(commitment(whole).related ?? []), ...commitment(whole).restates]).toContain(part)
    expect(commitment(part).notes.length).toBeGreaterThan(0)
  })

  it('restates in one direction only, so that one of the two is always counted', () => {
    const pairs = new Set(ledger.commitments.flatMap((item) => item.restates.map((other) => `${item.id} ${other}`)))
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').toReversed().join(' ')))
    expect(mutual).toEqual([])
  })

  it("warns of Zhaoqing's shipments beside Shein's exports, on the fact and on the commitments", () => {
    const shipments = ledger.facts.find((fact) => fact.id === 'zhaoqing-shipments')
    expect(shipments).toMatchObject({ value: 100_000_000_000, comparator: 'more-than', date: null })
    expect(shipments?.metric.zh).toContain('不可相加')
    for (const id of shipments?.commitments ?? [])
      expect(commitment(id).notes.some((note) => note.zh.includes('希音') && note.en.includes('Shein'))).toBe(true)
  })
})

describe('directions and milestones', () => {
  it.each(['shaoguan-platforms', 'zhaoqing-airport-zone', 'shunde-five-year-goal', 'chaoan-demonstrations'])(
    '%s is a direction: nothing in it can be seen to have happened',
    (id) => {
      expect(commitment(id)).toMatchObject({ kind: 'direction', milestones: [] })
      expect(commitment(id).notes.some((note) => note.zh.includes('故按方向登记'))).toBe(true)
    },
  )

  it('names the year of the sentence in Shaoguan’s undated directions', () => {
    const dated = ledger.commitments.filter((item) => item.notes.some((note) => note.zh.includes('以“2026年”起头')))
    expect(dated.map((item) => item.id)).toEqual([
      'shaoguan-computing-city',
      'shaoguan-flagship-sites',
      'shaoguan-emerging',
      'shaoguan-county-parks',
      'shaoguan-services-chain',
    ])
  })

  it('enters the secretary of Chao’an under the name that other places give, and keeps the article’s in a note', () => {
    const items = ledger.commitments.filter((item) => item.lead === 'chaoan')
    expect(items.length).toBeGreaterThan(5)
    for (const item of items) {
      expect(item.speaker?.name).toEqual({ zh: '曹宇波', en: 'Cao Yubo' })
      expect(item.notes.some((note) => note.zh.includes('纪宇波') && note.en.includes('Ji Yubo'))).toBe(true)
    }
  })
})

describe('what the source leaves open is said in the notes', () => {
  it.each([
    ['shaoguan-racks', '承载能力', 'capacity'],
    ['shaoguan-bigdata-scale', '增加值', 'value added'],
    ['shaoguan-projects-total', '1818亿元', '181.8 billion'],
    ['chaoan-cluster', '百亿级', 'ten-billion class'],
    ['chaoan-cluster', '曹宇波', 'Cao Yubo'],
    ['shunde-five-year-goal', '2027年', '2027'],
    ['shunde-five-year-goal', '“百千万”', 'are not targets'],
    ['zhaoqing-workshops', '期限', 'no deadline'],
    ['guangdong-graduates', '原报道未载', 'Not in the article'],
    ['shaoguan-10k-clusters', '原报道未载', 'Not in the article'],
  ])('%s: %s, %s', (id, zh, en) => {
    const { notes } = commitment(id)
    expect(notes.some((note) => note.zh.includes(zh))).toBe(true)
    expect(notes.some((note) => note.en.includes(en))).toBe(true)
  })

  it('notes a missing deadline on every measured commitment that has none', () => {
    const open = ledger.commitments.filter((item) => item.targets.at(-1)?.due === null)
    expect(open.length).toBeGreaterThanOrEqual(5)
    expect(
      open
        .filter((item) => !item.notes.some((note) => /期限/.test(note.zh) && /deadline|period/i.test(note.en)))
        .map((item) => item.id),
    ).toEqual([])
  })
})
