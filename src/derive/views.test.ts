import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import {
  makeCommitment,
  makeLedger,
  makeMilestone,
  makeOrganisation,
  makeRegion,
  makeReport,
  makeSector,
  makeTarget,
  makeText,
} from '#mocks/make.ts'
import { buildSentenceFacts } from './sentence/build-facts.ts'
import { NO_SERIES } from './selection/counted-under.ts'
import { groupItems } from './selection/group-items.ts'
import { buildRegionTree, type RegionNode } from './regions/tree.ts'
import { relatedItems } from './related-items.ts'
import { buildSectorRows } from './sector-rows.ts'
import { select } from './selection/select.ts'
import type { Item } from './selection/selection.ts'
import { bucketOf, buildStatusMix, buildStatusStrip, STATUS_BUCKETS } from './status-strip.ts'
import { buildTiles } from './regions/tiles.ts'
import { aLedger, AS_OF as RANDOM_DAY, aView } from './testing/random-ledger.ts'
import { compareUrgency, urgencyOf } from './urgency.ts'
import { buildYearBars } from './year-bars.ts'

const AS_OF = '2026-11-23'
const report = (commitment: string, date: string, value: number) =>
  makeReport({ id: `${commitment}-${date}`, commitment, date, recorded: date, value })

/** racks: silent, due in 38 days · fast: on track, due next year, in a county · late: overdue · steps: milestone · idea: direction, no deadline · done: met. */
const index = indexLedger(
  makeLedger({
    regions: [
      makeRegion({ code: '990000', name: makeText('甲省'), parent: null, tile: { row: 2, column: 0 } }),
      makeRegion({ code: '990100', name: makeText('甲市'), parent: '990000', tile: { row: 0, column: 1 } }),
      makeRegion({ code: '990101', name: makeText('甲一区'), parent: '990100' }),
      makeRegion({ code: '990200', name: makeText('乙市'), parent: '990000', tile: { row: 1, column: 1 } }),
      makeRegion({ code: '980000', name: makeText('孤省'), parent: '900000' }),
    ],
    sectors: [
      makeSector(),
      makeSector({ id: 'farming', name: makeText('农业') }),
      makeSector({ id: 'empty', name: makeText('无') }),
    ],
    organisations: [makeOrganisation(), makeOrganisation({ id: 'bureau', name: makeText('乙局') })],
    commitments: [
      makeCommitment({ id: 'racks' }),
      makeCommitment({
        id: 'fast',
        regions: ['990101', '990200'],
        lead: 'bureau',
        targets: [makeTarget({ due: '2027/2029' })],
        restates: ['racks'],
      }),
      makeCommitment({ id: 'late', targets: [makeTarget({ due: '2026-10-31' })], related: ['racks'] }),
      makeCommitment({
        id: 'steps',
        kind: 'milestone',
        measure: undefined,
        targets: [],
        milestones: [makeMilestone({ due: '2026-12-01' })],
        sectors: ['farming', 'computing'],
      }),
      makeCommitment({
        id: 'idea',
        kind: 'direction',
        measure: undefined,
        targets: [],
        regions: ['990200'],
        sectors: ['farming'],
      }),
      makeCommitment({ id: 'done', restates: ['fast'] }),
    ],
    reports: [
      report('racks', '2026-03-01', 120_000),
      report('fast', '2026-11-01', 250_000),
      report('late', '2026-10-31', 200_000),
      report('done', '2026-11-01', 300_000),
    ],
  }),
)
const at = (view: Partial<View> = {}) => select(index, { ...DEFAULT_VIEW, ...view }, AS_OF)
const ids = (items: readonly Item[]) => items.map(({ commitment }) => commitment.id)
const flat = (nodes: readonly RegionNode[]): readonly string[] =>
  nodes.flatMap(({ code, count, depth, children }) => [`${'-'.repeat(depth)}${code} ${count}`, ...flat(children)])

describe('status', () => {
  it('splits the silent from the unjudged and leaves out what does not occur', () => {
    expect([...buildStatusStrip(at().items)]).toEqual([
      ['met', 1],
      ['on-track', 1],
      ['overdue', 1],
      ['silent', 1],
      ['no-number', 1],
      ['no-report', 1],
    ])
    for (const view of [
      {},
      { status: ['unjudged'] },
      { status: ['silent', 'met'], region: ['990100'] },
      { q: '没有的' },
    ] as const)
      expect([...buildStatusMix(at(view).statuses)]).toEqual([...buildStatusStrip(at(view).items)])
    expect(new Set(STATUS_BUCKETS).size).toBe(15)
    expect(bucketOf({ verdict: 'unjudged', reasons: ['no-deadline', 'silent'] })).toBe('no-deadline')
  })
})

describe('what is coming', () => {
  it('lists open items from today on, soonest first, whatever the order of the list', () => {
    expect(ids(at().coming)).toEqual(['steps', 'racks', 'fast'])
    expect(ids(at({ sort: { key: 'title', reversed: true } }).coming)).toEqual(['steps', 'racks', 'fast'])
    expect(ids(at({ asof: '2026-12-31' }).coming)).toEqual(['racks', 'fast'])
    const { items, coming } = at({ region: ['990100'] })
    expect(coming.every((item) => items.includes(item))).toBe(true)
  })
})

describe('regions', () => {
  it('makes a tree with a count at every level; what has no known parent stands at the top', () => {
    expect(flat(buildRegionTree(index, at()))).toEqual(['990000 6', '-990100 5', '--990101 1', '-990200 2', '980000 0'])
  })

  it('counts tiles, tree and facet alike, whatever region is chosen', () => {
    const selection = at({ region: ['990200'], sector: ['computing'] })
    const tiles = buildTiles(index, selection)
    expect(tiles.map(({ code, row, column, count }) => [code, row, column, count])).toEqual([
      ['990000', 2, 0, 5],
      ['990100', 0, 1, 5],
      ['990200', 1, 1, 1],
    ])
    for (const { code, count, mix } of tiles) {
      expect(selection.facets.region.get(code)).toBe(count)
      expect([...mix.values()].reduce((sum, each) => sum + each, 0)).toBe(count)
    }
    expect(flat(buildRegionTree(index, selection))).toContain('-990100 5')
  })
})

describe('sectors and years', () => {
  it('lists every sector with its count and mix, ignoring the sector chosen', () => {
    const rows = buildSectorRows(index, at({ sector: ['farming'], kind: ['measured', 'direction'] }))
    expect(rows.map(({ id, count, mix }) => [id, count, Object.fromEntries(mix)])).toEqual([
      ['computing', 4, { met: 1, 'on-track': 1, overdue: 1, silent: 1 }],
      ['farming', 1, { 'no-number': 1 }],
      ['empty', 0, {}],
    ])
  })

  it('fills the years between and ends with none', () => {
    const bars = (view: Partial<View>) => buildYearBars(at(view)).map(({ key, count }) => `${key} ${count}`)
    expect(bars({})).toEqual(['2026 4', '2027 1', '2028 1', '2029 1', 'none 1'])
    expect(bars({ year: [{ from: 2026, to: 2026 }], region: ['990200'] })).toEqual([
      '2026 0',
      '2027 1',
      '2028 1',
      '2029 1',
      'none 1',
    ])
    const gap = indexLedger(
      makeLedger({
        commitments: ['2026', '2029'].map((due) => makeCommitment({ id: `y${due}`, targets: [makeTarget({ due })] })),
      }),
    )
    expect(buildYearBars(select(gap, DEFAULT_VIEW, AS_OF)).map(({ count }) => count)).toEqual([1, 0, 0, 1, 0])
    expect(buildYearBars(select(gap, DEFAULT_VIEW, '2020-01-01'))).toEqual([{ key: 'none', count: 0 }])
  })

  it('[V13] gives a period of a series without a deadline its year', () => {
    const idea = { kind: 'direction', measure: undefined, targets: [], series: 'yearly' } as const
    const inSeries = indexLedger(
      makeLedger({
        commitments: [
          makeCommitment({ id: 'dated', targets: [makeTarget({ due: '2026' })] }),
          makeCommitment({ id: 'idea', ...idea, announced: '2026-01-20' }),
          makeCommitment({ id: 'alone', ...idea, series: undefined }),
        ],
      }),
    )
    expect(buildYearBars(select(inSeries, DEFAULT_VIEW, AS_OF)).map(({ key, count }) => `${key} ${count}`)).toEqual([
      '2026 2',
      'none 1',
    ])
    const of2026 = { ...DEFAULT_VIEW, year: [{ from: 2026, to: 2026 }] }
    expect(ids(select(inSeries, of2026, AS_OF).items).toSorted()).toEqual(['dated', 'idea'])
  })
})

describe('groups', () => {
  it.each([
    ['region', ['990100 late,racks,fast,steps,done', '990200 fast,idea']],
    ['sector', ['computing late,racks,fast,steps,done', 'farming steps,idea']],
    ['unit', ['office late,racks,steps,idea,done', 'bureau fast']],
    ['status', ['met done', 'on-track fast', 'overdue late', 'silent racks', 'no-number idea', 'no-report steps']],
    ['year', ['2026 late,racks,steps,done', '2027 fast', '2028 fast', '2029 fast', 'none idea']],
  ] as const)('groups by %s, an item of several in each, a county in its city', (key, groups) => {
    const { items } = at()
    expect(
      groupItems(items, key, { index, view: DEFAULT_VIEW }).map(
        (group) => `${group.key} ${ids(group.items).join(',')}`,
      ),
    ).toEqual(groups)
  })

  it('[V13] groups by series in the order of the ledger, those in none last', () => {
    const inSeries = (id: string, series: string) => makeCommitment({ id, series })
    const grouped = indexLedger(
      makeLedger({
        commitments: [makeCommitment({ id: 'alone' }), inSeries('b1', 'b'), inSeries('a1', 'a'), inSeries('b2', 'b')],
        reports: [],
      }),
    )
    const { items } = select(grouped, DEFAULT_VIEW, AS_OF)
    const groups = groupItems(items, 'series', { index: grouped, view: DEFAULT_VIEW })
    expect(groups.map((group) => [group.key, ids(group.items).toSorted()])).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
      [NO_SERIES, ['alone']],
    ])
  })
})

describe('related items', () => {
  const related = (id: string) =>
    relatedItems(index, at().assessed, id).map(({ item, why }) => `${why} ${item.commitment.id}`)

  it('says how each is related, stated relations first', () => {
    expect(related('fast')).toEqual(['restates racks', 'restated-by done'])
    expect(related('racks')).toEqual(['restated-by fast', 'related late', 'nearby steps', 'nearby done'])
    expect(related('late')).toEqual(['related racks', 'nearby steps', 'nearby done'])
    expect(related('unknown')).toEqual([])
  })

  it('fills up to six with what is near', () => {
    const commitments = Array.from({ length: 12 }, (_, place) =>
      makeCommitment({ id: `c${place}`, related: place === 0 ? ['c1', 'c2'] : [] }),
    )
    const many = indexLedger(makeLedger({ commitments }))
    const found = relatedItems(many, select(many, DEFAULT_VIEW, AS_OF).assessed, 'c0')
    expect(found.map(({ why }) => why)).toEqual(['related', 'related', 'nearby', 'nearby', 'nearby', 'nearby'])
  })
})

describe('the facts of the sentence', () => {
  it('counts what matters and names the item of what is most urgent', () => {
    const view = {
      ...DEFAULT_VIEW,
      region: ['990100'],
      sector: ['computing'],
      unit: ['office'],
      q: '机架',
      pick: ['racks', 'late', 'steps', 'done'],
    }
    const facts = buildSentenceFacts(select(index, view, AS_OF), view)
    expect(facts).toMatchObject({
      total: 4,
      ofAll: 6,
      scope: {
        regions: [{ zh: '甲市' }],
        sectors: [{ zh: '算力' }],
        units: [{ zh: '甲市政府' }],
        years: [],
        statuses: [],
        q: '机架',
        picked: 4,
      },
      pressing: [
        { state: 'overdue', count: 1, past: false },
        { state: 'soon', count: 2, days: 38, past: false },
      ],
      met: 1,
      silent: 1,
      judged: 2,
      noReport: 1,
      lead: { commitment: { id: 'late' } },
      leadUnit: { id: 'rack' },
      leadBody: { zh: '甲市政府' },
      asOf: AS_OF,
    })
  })

  it('names no item where none is measured and open, and nothing due soon', () => {
    const view: View = { ...DEFAULT_VIEW, kind: ['direction'] }
    expect(buildSentenceFacts(select(index, view, AS_OF), view)).toMatchObject({
      pressing: [],
      lead: null,
      leadUnit: null,
      leadBody: null,
      judged: 0,
    })
  })

  it('names one without a deadline only where nothing presses', () => {
    const open = makeCommitment({ id: 'open', targets: [makeTarget({ due: null })] })
    const past = makeCommitment({ id: 'past', targets: [makeTarget({ due: '2026-10-31' })] })
    const leadOf = (...commitments: readonly Commitment[]) => {
      const one = indexLedger(makeLedger({ commitments, reports: [] }))
      return buildSentenceFacts(select(one, DEFAULT_VIEW, AS_OF), DEFAULT_VIEW).lead?.commitment.id
    }
    expect(leadOf(open)).toBe('open')
    expect(leadOf(open, past)).toBe('past')
  })

  it('[V5] names one that is most urgent in what it says first: no other of that kind is more urgent', () => {
    const runs = fc.record({ ledger: aLedger(), view: aView })
    fc.assert(
      fc.property(runs, ({ ledger, view }) => {
        const selection = select(indexLedger(ledger), view, RANDOM_DAY)
        const { pressing, lead } = buildSentenceFacts(selection, view)
        const [first] = pressing
        if (!first) return
        const alike = selection.items.filter((item) =>
          first.state === 'soon' ? urgencyOf(item) === 'soon' : item.assessment.verdict === first.state,
        )
        expect(first.count).toBe(alike.length)
        if (!lead) throw new Error('nothing named')
        expect(alike).toContain(lead)
        for (const item of alike) expect(compareUrgency(lead, item)).toBeLessThanOrEqual(0)
        // Overdue first, then the days left.
        const isLate = (item: Item) => urgencyOf(item) === 'late' && item.assessment.verdict.startsWith('overdue')
        const order = [isLate, (item: Item) => urgencyOf(item) === 'soon', () => true]
        const ranks = selection.items
          .filter((item) => alike.includes(item) || isLate(item) || urgencyOf(item) === 'soon')
          .map((item) => order.findIndex((is) => is(item)))
        expect(order.findIndex((is) => is(lead))).toBe(Math.min(...ranks))
      }),
    )
  })

  it('prefers the larger attainment among those due on one day', () => {
    const two = indexLedger(
      makeLedger({
        commitments: [makeCommitment({ id: 'a' }), makeCommitment({ id: 'b' }), makeCommitment({ id: 'c' })],
        reports: [report('b', '2026-11-01', 9000), report('c', '2026-11-01', 8000)],
      }),
    )
    expect(buildSentenceFacts(select(two, DEFAULT_VIEW, AS_OF), DEFAULT_VIEW).lead?.commitment.id).toBe('b')
  })
})
