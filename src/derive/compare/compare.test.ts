import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import {
  makeCommitment,
  makeLedger,
  makeMeasure,
  makeMilestone,
  makeRegion,
  makeReport,
  makeSector,
  makeTarget,
  makeUnit,
} from '#mocks/make.ts'
import { buildSentenceFacts } from '../sentence/build-facts.ts'
import { chooseComparison } from './choice.ts'
import { shareSaid } from '../share-said.ts'
import { buildCourse } from './course.ts'
import { buildComparedGroups } from './groups.ts'
import { jointLimits, ownLimits } from './limits.ts'
import { select } from '../selection/select.ts'
import { aLedger, AS_OF as RANDOM_DAY, aView } from '../testing/random-ledger.ts'

const AS_OF = '2026-11-23'
const report = (commitment: string, date: string, value: number) =>
  makeReport({ id: `${commitment}-${date}`, commitment, date, recorded: date, value })
const ids = ['racks', 'stock', 'limit', 'steps', 'idea', 'open']
const index = indexLedger(
  makeLedger({
    regions: [makeRegion({ code: '990000', parent: null }), makeRegion(), makeRegion({ code: '990200' })],
    sectors: [makeSector()],
    units: [makeUnit(), makeUnit({ id: 'percent' })],
    commitments: [
      makeCommitment({
        id: 'racks',
        regions: ['990100', '990200'],
        targets: [makeTarget({ since: '2026-02-24', value: 500_000 }), makeTarget({ since: '2026-06-01' })],
      }),
      makeCommitment({
        id: 'stock',
        regions: ['990200'],
        measure: makeMeasure({ basis: 'stock', baseline: null }),
        targets: [makeTarget({ due: '2027/2028' })],
      }),
      makeCommitment({
        id: 'limit',
        measure: makeMeasure({ unit: 'percent', basis: 'rate', direction: 'hold', baseline: null }),
        targets: [makeTarget({ value: 95 })],
      }),
      makeCommitment({
        id: 'steps',
        kind: 'milestone',
        measure: undefined,
        targets: [],
        milestones: [makeMilestone(), makeMilestone({ id: 'm2', due: '2026-12' })],
      }),
      makeCommitment({ id: 'idea', kind: 'direction', measure: undefined, targets: [] }),
      makeCommitment({ id: 'open', targets: [makeTarget({ due: null })] }),
    ],
    reports: [
      report('racks', '2026-03-31', 60_000),
      report('racks', '2026-06-30', 120_000),
      report('racks', '2026-10-31', 240_000),
      report('stock', '2026-10-31', 150_000),
      {
        ...makeReport({
          id: 's1',
          commitment: 'steps',
          date: '2026-07-01',
          recorded: '2026-07-02',
          milestone: 'm1',
          stage: 'completed',
        }),
        value: undefined,
      },
    ],
  }),
)
const viewOf = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch })
const at = (patch: Partial<View>) => select(index, viewOf(patch), AS_OF)
const choose = (patch: Partial<View>) => chooseComparison(at(patch), viewOf(patch))
const itemOf = (id: string) => at({ pick: [id] }).items[0] ?? expect.fail(id)
const course = (id: string) => buildCourse(itemOf(id), index, at({}).assessed.rule)

describe('chooseComparison', () => {
  it('takes picked items first, in the order picked, then regions, then units', () => {
    expect(choose({ pick: ['stock', 'racks'] })).toMatchObject({
      of: 'items',
      items: [{ commitment: { id: 'stock' } }, { commitment: { id: 'racks' } }],
      left: 0,
      absent: [],
    })
    expect(choose({ pick: ['stock'], region: ['990100', '990200'] })).toEqual({
      of: 'region',
      values: ['990100', '990200'],
      left: 0,
    })
    expect(choose({ unit: ['a', 'b', 'c', 'd', 'e'] })).toEqual({ of: 'unit', values: ['a', 'b', 'c', 'd'], left: 1 })
    expect(choose({ region: ['990100'] })).toEqual({ of: 'nothing', absent: [] })
  })

  it('says which picked items are left out, and shows at most four', () => {
    expect(choose({ pick: ['stock', 'racks'], kind: ['milestone'] })).toEqual({
      of: 'nothing',
      absent: ['stock', 'racks'],
    })
    expect(choose({ pick: ['stock', 'racks', 'steps'], kind: ['measured'] })).toMatchObject({
      of: 'items',
      absent: ['steps'],
    })
    expect(choose({ pick: ids })).toMatchObject({ items: { length: 4 }, left: 2 })
  })
})

describe('buildComparedGroups', () => {
  it('counts an item in each region that covers it', () => {
    const { groups, shared } = buildComparedGroups(at({}), 'region', ['990100', '990200'])
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ['990100', 5],
      ['990200', 2],
    ])
    expect(shared).toBe(1)
  })

  it('says of each group what the sentence would say of it alone', () => {
    fc.assert(
      fc.property(aLedger(), aView, fc.constantFrom('region', 'unit'), (ledger, view, key) => {
        const random = indexLedger(ledger)
        const values = key === 'region' ? ['990100', '990200'] : ['office', 'bureau']
        const together = { ...view, [key]: values }
        const { groups } = buildComparedGroups(
          select(random, together, RANDOM_DAY),
          key === 'region' ? 'region' : 'unit',
          values,
        )
        for (const { value, count, judged, silent, dueSoon } of groups) {
          const facts = buildSentenceFacts(select(random, { ...view, [key]: [value] }, RANDOM_DAY), view)
          expect({ count, judged, silent, dueSoon }).toEqual({
            count: facts.total,
            judged: facts.judged,
            silent: facts.silent,
            dueSoon: facts.pressing.find(({ state }) => state === 'soon')?.count ?? 0,
          })
        }
      }),
    )
  })
})

describe('buildCourse', () => {
  it('[V1] gives the share of the target in force at each report', () => {
    expect(course('racks').points.map(({ date, low, high }) => [date, low, high])).toEqual([
      ['2026-03-31', 0.2, 0.2],
      ['2026-06-30', 0.4, 0.4],
      ['2026-10-31', 0.8, 0.8],
    ])
    expect(course('stock').points).toMatchObject([{ low: 0.5, high: 0.5 }])
    expect(course('steps').points).toMatchObject([
      { date: '2026-07-01', low: 0.5, high: 0.5, expected: { low: 0.5, high: 0.5 } },
    ])
  })

  it('[V3] draws the expected path to 100 % at the deadline, as a band where the deadline is a range', () => {
    expect(course('racks').path.at(0)).toMatchObject({ low: 0, high: 0 })
    expect(course('racks').path.at(-1)).toEqual({ date: '2026-12-31', low: 1, high: 1 })
    expect(course('stock').path.find(({ date }) => date === '2027-12-31')).toMatchObject({ high: 1 })
    expect(course('stock').path.find(({ date }) => date === '2027-12-31')?.low).toBeLessThan(1)
    expect(course('steps').path).toEqual([
      { date: '2026-02-24', low: 0, high: 0 },
      { date: '2026-06-30', low: 0, high: 0 },
      { date: '2026-06-30', low: 0.5, high: 0.5 },
      { date: '2026-12-31', low: 0.5, high: 0.5 },
      { date: '2026-12-31', low: 1, high: 1 },
    ])
    for (const id of ['limit', 'idea', 'open']) expect(course(id).path).toEqual([])
  })

  it('[V1] [V3] ends where the assessment stands', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const random = indexLedger(ledger)
        const { items, assessed } = select(random, DEFAULT_VIEW, RANDOM_DAY)
        for (const item of items) {
          const { points, path } = buildCourse(item, random, assessed.rule)
          const said = shareSaid(item.assessment)
          const last = points.at(-1)
          expect(last ? { low: last.low, high: last.high } : null).toEqual(said && said.share)
          expect(last?.expected ?? null).toEqual(said && said.expected)
          expect(points.map(({ date }) => date)).toEqual([...new Set(points.map(({ date }) => date))].sort())
          expect(path.every(({ low, high }, place) => low <= high && low >= (path[place - 1]?.low ?? 0))).toBe(true)
        }
      }),
    )
  })
})

describe('limits of a comparison', () => {
  it.each([
    ['racks', ['moved']],
    ['stock', []],
    ['limit', ['limit', 'no-report']],
    ['steps', []],
    ['idea', ['direction']],
    ['open', ['no-report', 'no-deadline']],
  ])('of one commitment: %s', (id, expected) => {
    expect(ownLimits(itemOf(id))).toEqual(expected)
  })

  it.each([
    [['racks', 'open'], []],
    [['racks', 'stock'], ['bases']],
    [['racks', 'limit'], ['units']],
    [
      ['racks', 'steps'],
      ['kinds', 'dates'],
    ],
    [['racks', 'idea'], []],
  ])('of several: %s', (some, expected) => {
    expect(jointLimits(some.map(itemOf))).toEqual(expected)
  })
})
