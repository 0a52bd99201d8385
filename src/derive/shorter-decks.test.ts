import { expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { buildLadder } from './ladder/ladder.ts'
import { select } from './selection/select.ts'
import { shorterDecks } from './shorter-decks.ts'

const AS_OF = '2026-11-23'

/** Commitments due on the days given, in this order. */
const dueOn = (...days: readonly string[]) =>
  days.map((due, at) => makeCommitment({ id: `c${at}`, title: makeText(`c${at}`), targets: [makeTarget({ due })] }))
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)
const ledgerOf = (commitments: ReturnType<typeof dueOn>, reports: Parameters<typeof makeLedger>[0] = {}) =>
  indexLedger(makeLedger({ commitments, ...reports }))

const SOON = '2026-12-31'
const LATER = '2029-12-31'

/** The decks of a view, each with the items that its patch leaves. */
function decksOf(index: LedgerIndex, view: View = DEFAULT_VIEW) {
  return shorterDecks(select(index, view, AS_OF), view).map((deck) => ({
    ...deck,
    leaves: select(index, { ...view, ...deck.patch }, AS_OF).items.map(({ commitment }) => commitment.id),
  }))
}

it('offers less only of a long selection, and only what is less; each leaves as many as it says', () => {
  const thirty = ledgerOf(dueOn(...times(30, LATER)))
  expect(shorterDecks(select(thirty, DEFAULT_VIEW, AS_OF), DEFAULT_VIEW)).toEqual([])
  const decks = decksOf(ledgerOf(dueOn(...times(29, LATER), SOON, SOON)))
  expect(decks.map(({ key }) => key)).toEqual(['soon', 'first'])
  for (const { count, leaves } of decks) expect(leaves).toHaveLength(count)
})

it('says of what is due soon all, by a filter, where too many are due to be picked', () => {
  const [deck] = decksOf(ledgerOf(dueOn(...times(40, SOON), ...times(5, LATER))))
  expect(deck).toMatchObject({ key: 'soon', count: 40, of: null, patch: { year: [{ from: 2026, to: 2026 }] } })
  expect(deck?.patch.pick).toBeUndefined()
  expect(deck?.leaves).toHaveLength(40)
})

it('where no filter says which they are, offers the most urgent and says of how many', () => {
  // Of one year and one status, but not all of them due within the quarter.
  const [deck] = decksOf(ledgerOf(dueOn(...times(35, '2027-01-31'), ...times(5, '2027-12-31'))))
  expect(deck).toMatchObject({ key: 'soonest', count: 30, of: 35 })
  expect(deck?.leaves).toHaveLength(30)
})

it('counts those with a number as the ladder does', () => {
  const index = ledgerOf(
    [
      ...dueOn(...times(30, LATER)),
      ...times(5, null).map((_, at) =>
        makeCommitment({ id: `d${at}`, kind: 'direction', measure: undefined, targets: [] }),
      ),
    ],
    { reports: [makeReport({ commitment: 'c0' })] },
  )
  const selection = select(index, DEFAULT_VIEW, AS_OF)
  const step = buildLadder(selection).find(({ reach }) => reach === 'number')
  const deck = decksOf(index).find(({ key }) => key === 'number')
  expect(deck?.count).toBe(step?.count)
  expect(deck?.leaves).toHaveLength(step?.count ?? 0)
})
