/** public/ledgers/guangdong-targets.json as a file: sources, dates, words. Its verdicts: targets-verdicts.test.ts. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import type { Citation, Text } from '#src/domain/ledger.ts'

const raw: unknown = JSON.parse(readFileSync('public/ledgers/guangdong-targets.json', 'utf8'))
const ledger = ledgerSchema.parse(raw)
const sources = new Map(ledger.sources.map((source) => [source.id, source]))

const FAMILIES =
  'gdp|industry|investment|retail|trade|revenue|jobs|unemployment|prices|grain|income|key-projects|livelihood'
const CITY = '(?:shenzhen|guangzhou|zhaoqing|qingyuan|chaozhou)'

const citations: readonly Citation[] = [
  ...ledger.commitments.flatMap((item) => [...item.citations, ...item.targets.map((target) => target.citation)]),
  ...[...ledger.reports, ...ledger.facts].map((record) => record.citation),
]

describe('the ledger of yearly targets as a file', () => {
  it('is read whole: nothing refused, nothing set aside', () => {
    const result = readLedger(raw)
    expect(result.ok ? result.setAside : result.issues).toEqual([])
  })

  it('is real and dated, and the second in the list', () => {
    expect(ledger).toMatchObject({ id: 'guangdong-targets', synthetic: false, edition: '2026-11-30', rules: [] })
    const list: { ledgers: readonly unknown[] } = JSON.parse(readFileSync('public/ledgers/index.json', 'utf8'))
    expect(list.ledgers[1]).toMatchObject({ id: ledger.id, title: ledger.title, synthetic: false })
  })

  it('has four years of each of the thirteen families, prices and unemployment three', () => {
    for (const family of FAMILIES.split('|')) {
      const years = [2023, 2024, 2025, ...(/prices|unemployment/.test(family) ? [] : [2026])]
      const ids = ledger.commitments.filter((item) => item.series === family).map((item) => item.id)
      expect(ids).toEqual(expect.arrayContaining(years.map((year) => `${family}-${year}`)))
    }
  })

  it('names a commitment by its subject and its year, and a series by the subject alone', () => {
    for (const { id, series, targets } of ledger.commitments) {
      expect(id).toMatch(/^[a-z0-9-]+-20\d\d$/)
      expect([undefined, id.slice(0, -5)]).toContain(series)
      for (const target of targets) expect(target.due).toBe(id.slice(-4))
    }
    const named = ledger.commitments.filter(({ id }) => new RegExp(`^(?:${CITY}-)?(?:${FAMILIES})-\\d{4}$`).test(id))
    expect(named.filter((item) => item.series === undefined)).toEqual([])
  })

  it('uses no id twice, also across commitments, reports and facts', () => {
    const ids = [...ledger.commitments, ...ledger.reports, ...ledger.facts].map((record) => record.id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('lists no unit, sector and organisation that nothing names', () => {
    const records = [...ledger.commitments, ...ledger.facts]
    const units = new Set([
      ...ledger.commitments.map((item) => item.measure?.unit),
      ...ledger.facts.map((fact) => fact.unit),
    ])
    const sectors = new Set(records.flatMap((record) => record.sectors))
    const bodies = new Set([
      ...ledger.commitments.map((item) => item.lead),
      ...ledger.facts.map((fact) => fact.organisation),
    ])
    expect(ledger.units.map(({ id }) => id).filter((id) => !units.has(id))).toEqual([])
    expect(ledger.sectors.map(({ id }) => id).filter((id) => !sectors.has(id))).toEqual([])
    expect(ledger.organisations.map(({ id }) => id).filter((id) => !bodies.has(id))).toEqual([])
  })
})

describe('its sources', () => {
  it('cites a source for every value, and every source for something', () => {
    expect(citations.filter((citation) => !sources.has(citation.source))).toEqual([])
    const used = new Set(citations.map((citation) => citation.source))
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([])
  })

  it('uses nothing of strength C', () => {
    expect(ledger.sources.filter((source) => source.strength === 'C')).toEqual([])
  })

  it('quotes the figure of every target and report as written, a few characters', () => {
    const records = [...ledger.commitments.flatMap((item) => item.targets), ...ledger.reports]
    expect(records.filter((record) => !record.citation.figure)).toEqual([])
    expect(citations.filter((citation) => /\p{Script=Han}{12,}/u.test(citation.figure ?? ''))).toEqual([])
  })

  it('says of every official address that was not opened that it was not, and grades it B', () => {
    for (const { title, strength } of ledger.sources.filter((source) => source.title.zh.includes('官方网址'))) {
      expect(title.zh).toContain('未打开')
      expect(title.en).toContain('not opened')
      expect(strength).toBe('B')
    }
  })
})

describe('its dates', () => {
  it('lets no report be known before its source was out, but where the note names the earlier publication', () => {
    const early = ledger.reports.filter(
      ({ citation, recorded }) => recorded < (sources.get(citation.source)?.published ?? ''),
    )
    expect(early.map((report) => report.id)).toEqual([
      'gdp-2024-at-2024-12',
      'retail-2024-at-2024-12',
      'shenzhen-gdp-2025-at-2025-12',
    ])
    for (const report of early) expect(report.note?.zh).toContain('最早')
  })

  it('dates the source of every fact, so that none is seen before it was out', () => {
    expect(ledger.facts.filter(({ citation }) => !sources.get(citation.source)?.published)).toEqual([])
  })

  it('says of a day that is not known that it is not', () => {
    for (const { title } of ledger.sources) expect(title.en.includes('not known')).toBe(title.zh.includes('日不详'))
    const notes = ledger.reports.flatMap(({ note }) => (note ? [note] : []))
    const isUnknown = /day (?:of publication )?(?:is )?not known/
    expect(notes.filter(({ zh, en }) => /日子?不详/.test(zh) !== isUnknown.test(en))).toEqual([])
  })
})

describe('its words', () => {
  const texts: readonly Text[] = [
    ledger.title,
    ledger.description,
    ...[...ledger.regions, ...ledger.sectors, ...ledger.organisations, ...ledger.units].map((record) => record.name),
    ...ledger.sources.map((source) => source.title),
    ...ledger.commitments.flatMap((item) => [item.title, item.summary, ...item.notes]),
    ...ledger.commitments.flatMap((item) => (item.measure ? [item.measure.metric] : [])),
    ...ledger.reports.flatMap((report) => (report.note ? [report.note] : [])),
    ...ledger.facts.map((fact) => fact.metric),
  ]

  it('has no Chinese in English and sets each language with its own marks', () => {
    expect(texts.map((text) => text.en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
    expect(texts.map((text) => text.en).filter((text) => /[，。；：、（）！？"]| {2}|^ | $/.test(text))).toEqual([])
    const wrong =
      /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}|[\p{Script=Han}，。；：、”“（）] | [\p{Script=Han}，。；：、”“（）]|["']/u
    expect(texts.map((text) => text.zh).filter((text) => wrong.test(text))).toEqual([])
  })

  it('keeps titles short, and apart from each other in both languages', () => {
    expect(ledger.commitments.filter(({ title }) => title.zh.length > 24 || title.en.length > 80)).toEqual([])
    for (const language of ['zh', 'en'] as const) {
      const titles = ledger.commitments.map((item) => item.title[language])
      expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
    }
  })

  it('names the governor only where the source does: 2023 and 2026', () => {
    const named = ledger.commitments.filter((item) => item.speaker)
    expect(new Set(named.map((item) => `${item.announced} ${item.speaker?.name.en}`))).toEqual(
      new Set(['2023-01-12 Wang Weizhong', '2026-01-26 Meng Fanli']),
    )
  })

  it('hedges only what a source says it will strive for', () => {
    const hedged = ledger.commitments.filter((item) => item.targets.some((target) => target.hedged))
    expect(hedged.map((item) => item.id)).toEqual([
      'rural-water-2025',
      'shenzhen-investment-2026',
      'shenzhen-emerging-2026',
      'zhaoqing-output-2025',
    ])
  })

  it.each([
    ['gdp-2026', '没有说明4.6%算完成', 'whether 4.6%'],
    ['gdp-2024', '没有“以上”或“左右”', 'read as a floor'],
    ['unemployment-2025', '2026年不再给出数字', 'dropped in 2026'],
    ['prices-2025', '上限还是下限没有定论', 'ceiling or a floor'],
    ['income-2023', '取决于口径', 'turns on the definition'],
    ['retail-2025', '第五次经济普查', 'fifth economic census'],
    ['trade-2023', '1.82万亿元', '1.82 trillion'],
    ['jobs-2025', '门槛不高', 'easy bar'],
    ['key-projects-2025', '固定资产投资下降17.3%', 'fell by 17.3%'],
    ['livelihood-2025', '12类45件53个事项', '53 points'],
    ['zhaoqing-output-2025', '确保', 'ensure'],
    ['guangzhou-gdp-2025', '尚有差距', 'fell short'],
    ['grain-2025', '没有吨数', 'not in tonnes'],
  ])('%s says what its source leaves open: %s, %s', (id, zh, en) => {
    const notes = ledger.commitments.find((item) => item.id === id)?.notes ?? []
    expect(notes.some((note) => note.zh.includes(zh))).toBe(true)
    expect(notes.some((note) => note.en.includes(en))).toBe(true)
  })
})
