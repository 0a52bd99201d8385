import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { FILTER_KEYS, type FilterKey, type View } from '#src/url/view.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeRegion, makeTarget, makeText } from '#mocks/make.ts'
import { assessAll } from './assess-all.ts'
import { buildEngine } from './engine.ts'
import { FACET_KEYS } from './facet-sources.ts'
import { createSearch } from '../search/search-index.ts'
import { AS_WRITTEN } from '../search/text.ts'
import { select } from './select.ts'
import { prepareInSteps, selectItems } from './select-items.ts'
import type { Item } from './selection.ts'
import { aLedger, AS_OF, aView } from '../testing/random-ledger.ts'

/** The naive filter: everything read from the JSON again, one commitment at a time. Only the verdict is the domain's. */
function valuesOf(commitment: Commitment, index: LedgerIndex, key: FilterKey): readonly string[] {
  const target = commitment.targets.findLast(({ since }) => since <= AS_OF)
  switch (key) {
    case 'region':
      return commitment.regions.flatMap((code) =>
        index.ledger.regions
          .map((region) => region.code)
          .filter((above) => code.startsWith(above.replace(/(00)+$/, ''))),
      )
    case 'sector':
      return commitment.sectors
    case 'year': {
      const steps = commitment.milestones.flatMap(({ due }) => due ?? [])
      const due = target ? target.due : (steps.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null)
      if (due === null) return commitment.series === undefined ? ['none'] : [commitment.announced.slice(0, 4)]
      const [from, to] = due.split('/').map((part) => Number(part.slice(0, 4)))
      return Array.from({ length: (to ?? from ?? 0) - (from ?? 0) + 1 }, (_, after) => String((from ?? 0) + after))
    }
    case 'status': {
      const rule = index.rules.get('points-10-30')
      if (!rule) throw new Error('no rule')
      const { verdict, reasons } = assess(index, commitment, AS_OF, rule)
      return reasons[0] ? [verdict, reasons[0]] : [verdict]
    }
    case 'unit':
      return [commitment.lead]
    case 'kind':
      return [commitment.kind]
    case 'reach': {
      const rule = index.rules.get('points-10-30')
      if (!rule) throw new Error('no rule')
      const { verdict, freshness } = assess(index, commitment, AS_OF, rule)
      const isJudged = !['unjudged', 'too-early', 'overdue-unverified', 'closed'].includes(verdict)
      const dues = target ? [target.due] : commitment.milestones.map((step) => step.due)
      const has = [
        target !== undefined || commitment.milestones.length > 0,
        dues.some((due) => due !== null),
        freshness !== null,
        isJudged,
      ].map((one) => one || isJudged)
      return ['promised', 'number', 'deadline', 'report', 'judged'].filter((_, step) =>
        has.slice(0, step).every(Boolean),
      )
    }
    case 'due': {
      const rule = index.rules.get('points-10-30')
      if (!rule) throw new Error('no rule')
      const { verdict, daysLeft } = assess(index, commitment, AS_OF, rule)
      const isOwed = verdict !== 'met' && verdict !== 'closed'
      return isOwed && daysLeft !== null && daysLeft >= 0 && daysLeft <= 92 ? ['soon'] : []
    }
    case 'series':
      return commitment.series === undefined ? [] : [commitment.series]
    case 'q':
      return [commitment.title.zh]
    case 'pick':
      return [commitment.id]
    default:
      return assertNever(key)
  }
}

/** All dues of the random ledger, as last days. */
const lastDay = (due: string) =>
  ({ '2026': '2026-12-31', '2026-06': '2026-06-30', '2026/2028': '2028-12-31', '2029/2031': '2031-12-31' })[due] ?? due

function passes(commitment: Commitment, index: LedgerIndex, view: View, key: FilterKey): boolean {
  const values = valuesOf(commitment, index, key)
  if (key === 'q') return view.q.split(' ').every((word) => commitment.title.zh.includes(word))
  if (view[key].length === 0) return true
  if (key === 'year')
    return view.year.some((choice) =>
      values.some((year) =>
        choice === 'none' ? year === 'none' : choice.from <= Number(year) && Number(year) <= choice.to,
      ),
    )
  const chosen: readonly string[] = view[key]
  return values.some((value) => chosen.includes(value))
}

function naive(index: LedgerIndex, view: View, without: FilterKey | null): readonly Commitment[] {
  return index.ledger.commitments
    .filter(({ announced }) => announced <= AS_OF)
    .filter((commitment) => FILTER_KEYS.every((key) => key === without || passes(commitment, index, view, key)))
}

const present = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0))
const idsOf = (items: readonly Item[]) => items.map(({ commitment }) => commitment.id).sort()
const idsOfAll = (commitments: readonly Commitment[]) => commitments.map(({ id }) => id).sort()

describe('select', () => {
  it('gives the items and counts that a naive filter of the JSON gives', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const index = indexLedger(ledger)
        const selection = select(index, view, AS_OF)
        expect(idsOf(selection.items)).toEqual(idsOfAll(naive(index, view, null)))
        for (const key of FACET_KEYS) {
          const others = naive(index, view, key)
          const expected = new Map<string, number>()
          for (const commitment of others)
            for (const value of new Set(valuesOf(commitment, index, key)))
              expected.set(value, (expected.get(value) ?? 0) + 1)
          expect({ [key]: present(selection.facets[key]) }).toEqual({ [key]: Object.fromEntries(expected) })
          if (key !== 'region' && key !== 'sector') continue
          for (const [value, counts] of selection.byStatus[key]) {
            const under = others.filter((commitment) => valuesOf(commitment, index, key).includes(value))
            const statuses = under.flatMap((commitment) => valuesOf(commitment, index, 'status'))
            expect(present(counts)).toEqual(
              Object.fromEntries(statuses.map((status) => [status, statuses.filter((each) => each === status).length])),
            )
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names the way out that leaves most', () => {
    fc.assert(
      fc.property(aLedger(), aView, (ledger, view) => {
        const index = indexLedger(ledger)
        const { items, wayOut } = select(index, view, AS_OF)
        const leaves = FILTER_KEYS.filter((key) => view[key].length > 0).map((key) => ({
          key,
          leaves: naive(index, view, key).length,
        }))
        const most = Math.max(0, ...leaves.map((each) => each.leaves))
        const best = leaves.find((each) => each.leaves === most && most > 0) ?? null
        expect(wayOut).toEqual(items.length > 0 ? null : best)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same from an engine that has seen other views', () => {
    fc.assert(
      fc.property(aLedger(), fc.array(aView, { minLength: 2, maxLength: 6 }), (ledger, views) => {
        const index = indexLedger(ledger)
        const assessed = assessAll(index, AS_OF, null)
        const engine = buildEngine(assessed)
        const search = createSearch(assessed, AS_WRITTEN)
        for (const view of views) {
          const fresh = select(index, view, AS_OF)
          const { items, facets, wayOut } = selectItems(engine, view, { search })
          expect({ ids: items.map(({ commitment }) => commitment.id), facets, wayOut }).toEqual({
            ids: fresh.items.map(({ commitment }) => commitment.id),
            facets: fresh.facets,
            wayOut: fresh.wayOut,
          })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('prepares a search and a sort in steps, and then only looks them up', () => {
    const commitments = Array.from({ length: 1200 }, (_, at) =>
      makeCommitment({ id: `c${at}`, title: makeText(`第${1200 - at}项`) }),
    )
    const assessed = assessAll(indexLedger(makeLedger({ commitments, reports: [] })), AS_OF, null)
    const [engine, search] = [buildEngine(assessed), createSearch(assessed, AS_WRITTEN)]
    let compared = 0
    const compareText = (a: string, b: string) => {
      compared += 1
      return a < b ? -1 : 1
    }
    const view: View = { ...DEFAULT_VIEW, q: '第12项', sort: { key: 'title', reversed: false } }
    const steps = prepareInSteps(engine, view, { search, compareText })
    let yields = 0
    while (steps.next().done !== true) yields += 1
    expect(yields).toBeGreaterThan(12)
    const before = compared
    expect(before).toBeGreaterThan(0)
    expect(idsOf(selectItems(engine, view, { search, compareText }).items)).toEqual(['c1188'])
    expect(compared).toBe(before)
  })

  it('counts a county for its city and province, and once where both are named', () => {
    const ledger = makeLedger({
      regions: [
        makeRegion({ code: '990000', parent: null }),
        makeRegion({ code: '990100', parent: '990000' }),
        makeRegion({ code: '990101', parent: '990100' }),
      ],
      commitments: [
        makeCommitment({ id: 'a', regions: ['990101'] }),
        makeCommitment({ id: 'b', regions: ['990100', '990101'] }),
        makeCommitment({ id: 'c', regions: ['990000'] }),
      ],
    })
    const { facets, items } = select(indexLedger(ledger), { ...DEFAULT_VIEW, region: ['990100'] }, AS_OF)
    expect(Object.fromEntries(facets.region)).toEqual({ '990000': 3, '990100': 2, '990101': 2 })
    expect(idsOf(items)).toEqual(['a', 'b'])
  })

  it('matches a range of deadlines in every year of it, and an open end under none', () => {
    const due = (id: string, text: string | null) => makeCommitment({ id, targets: [makeTarget({ due: text })] })
    const index = indexLedger(
      makeLedger({ commitments: [due('range', '2029/2031'), due('open', null), due('year', '2027')] }),
    )
    const under = (year: View['year']) => idsOf(select(index, { ...DEFAULT_VIEW, year }, AS_OF).items)
    expect(under([{ from: 2030, to: 2030 }])).toEqual(['range'])
    expect(under([{ from: 2027, to: 2029 }])).toEqual(['range', 'year'])
    expect(under([{ from: 2032, to: 2199 }])).toEqual([])
    expect(under(['none'])).toEqual(['open'])
    expect([...select(index, DEFAULT_VIEW, AS_OF).facets.year.keys()].sort()).toEqual([
      '2027',
      '2029',
      '2030',
      '2031',
      'none',
    ])
  })

  it('leaves out what is announced later, and takes an unknown rule as the default', () => {
    const commitments = [
      makeCommitment({ id: 'now', announced: AS_OF }),
      makeCommitment({ id: 'later', announced: '2027-03-16' }),
    ]
    const index = indexLedger(makeLedger({ commitments }))
    const { items, assessed } = select(index, { ...DEFAULT_VIEW, rule: 'no-such-rule' }, AS_OF)
    expect(idsOf(items)).toEqual(['now'])
    expect(assessed.rule.id).toBe('points-10-30')
  })

  it('offers no way out where nothing is filtered or no single removal helps', () => {
    const index = indexLedger(makeLedger({ commitments: [makeCommitment({ title: makeText('甲') })] }))
    expect(select(indexLedger(makeLedger({ commitments: [], reports: [] })), DEFAULT_VIEW, AS_OF).wayOut).toBeNull()
    expect(select(index, { ...DEFAULT_VIEW, q: '乙', kind: ['direction'] }, AS_OF).wayOut).toBeNull()
    expect(select(index, { ...DEFAULT_VIEW, kind: ['direction'] }, AS_OF).wayOut).toEqual({ key: 'kind', leaves: 1 })
  })
})
