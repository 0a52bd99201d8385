import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { formatAddress, parseAddress } from '#src/url/address.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { REACHES } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeMeasure, makeMilestone, makeReport, makeTarget } from '#mocks/make.ts'
import { isJudged } from '../coverage/coverage.ts'
import { hasField } from '../coverage/fields.ts'
import { select } from '../selection/select.ts'
import { buildSentenceFacts } from '../sentence/build-facts.ts'
import { aLedger, AS_OF, aView } from '../testing/random-ledger.ts'
import { buildLadder, verdictsLead } from './ladder.ts'
import { reachOf } from './reach.ts'

const TODAY = '2026-11-23'
const itemsOf = (commitments: readonly Partial<Commitment>[], reports: readonly Partial<Report>[] = []) => {
  const ledger = makeLedger({
    commitments: commitments.map((each, at) => makeCommitment({ id: `c${at}`, ...each })),
    reports: reports.map((each, at) => makeReport({ id: `r${at}`, recorded: each.date ?? TODAY, ...each })),
  })
  return select(indexLedger(ledger), DEFAULT_VIEW, TODAY).items
}
const stock = { measure: makeMeasure({ basis: 'stock', baseline: null }) }
const noTarget = { measure: undefined, targets: [] }

describe('reachOf', () => {
  it.each([
    ['a direction', 0, { kind: 'direction', ...noTarget }, []],
    ['steps without one', 0, { kind: 'milestone', ...noTarget, milestones: [] }, []],
    ['a number alone', 1, { targets: [makeTarget({ due: null })] }, []],
    ['a number and a report, but no deadline', 1, { ...stock, targets: [makeTarget({ due: null })] }, [{ value: 1 }]],
    ['steps with a day', 2, { kind: 'milestone', ...noTarget, milestones: [makeMilestone({ due: '2027' })] }, []],
    ['a number and a deadline', 2, {}, []],
    ['a report that has grown old', 3, {}, [{ date: '2026-02-24' }]],
    ['a fresh report', 4, {}, [{ date: '2026-11-01' }]],
    ['a number without a deadline, met', 4, { targets: [makeTarget({ due: null, value: 1 })] }, [{ value: 5 }]],
  ] as const)('[V5] %s: %i', (_, steps, commitment, reports) => {
    expect(
      itemsOf(
        [commitment],
        reports.map((each) => ({ commitment: 'c0', ...each })),
      ).map(reachOf),
    ).toEqual([steps])
  })
})

describe('the ladder', () => {
  const runs = fc.record({ ledger: aLedger(), view: aView }).map(({ ledger, view }) => {
    const index = indexLedger(ledger)
    return { index, view, selection: select(index, view, AS_OF) }
  })

  it('[V5] never rises, and each step leaves as many items as it says, by its address too', () => {
    fc.assert(
      fc.property(runs, ({ index, view, selection }) => {
        const ladder = buildLadder(selection)
        expect(ladder.map(({ reach }) => reach)).toEqual([null, ...REACHES])
        const left = ladder.map(({ reach }) => {
          const chosen = { ...view, reach: reach === null ? [] : [reach] }
          const { items } = select(index, parseAddress(formatAddress(chosen)).view, AS_OF)
          return items.map(({ commitment }) => commitment.id)
        })
        expect(left.map((ids) => ids.length)).toEqual(ladder.map(({ count }) => count))
        for (const [step, ids] of left.entries()) expect(left[step - 1] ?? ids).toEqual(expect.arrayContaining(ids))
      }),
    )
  })

  it('[V5] its foot is the selection, its head what the sentence calls judged', () => {
    fc.assert(
      fc.property(runs, ({ index, view }) => {
        const open = { ...view, reach: [] }
        const selection = select(index, open, AS_OF)
        const ladder = buildLadder(selection)
        expect(ladder[0]?.count).toBe(selection.items.length)
        expect(ladder.at(-1)?.count).toBe(buildSentenceFacts(selection, open).judged)
        expect(ladder[1]?.count).toBe(selection.items.filter((item) => hasField(item, 'number')).length)
      }),
    )
  })
})

describe('verdictsLead', () => {
  const late = { date: '2026-11-01', value: 1000 }
  it('takes one judged in four that could be checked, and does not ask the directions', () => {
    const directions = Array.from({ length: 40 }, () => ({ kind: 'direction' as const, ...noTarget }))
    const four = [{}, {}, {}, {}]
    expect(verdictsLead(itemsOf([...four, ...directions], [{ ...late, commitment: 'c0' }]))).toBe(true)
    expect(verdictsLead(itemsOf([...four, {}, ...directions], [{ ...late, commitment: 'c0' }]))).toBe(false)
    expect(verdictsLead(itemsOf(four))).toBe(false)
    expect(verdictsLead(itemsOf(directions))).toBe(false)
    expect(verdictsLead([])).toBe(false)
  })

  it.each([
    ['guangdong-2026', false],
    ['guangdong-targets', true],
    ['demo', true],
  ])('%s: %s', (id, expected) => {
    const index = indexLedger(JSON.parse(readFileSync(`public/ledgers/${id}.json`, 'utf8')))
    const { items } = select(index, DEFAULT_VIEW, TODAY)
    expect(verdictsLead(items)).toBe(expected)
    expect(items.filter(isJudged).length).toBeGreaterThan(0)
  })
})
