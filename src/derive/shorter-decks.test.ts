import { expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeText } from '#mocks/make.ts'
import { select } from './selection/select.ts'
import { shorterDecks } from './shorter-decks.ts'
import { AS_OF } from './testing/random-ledger.ts'

const ledgerOf = (count: number) =>
  indexLedger(
    makeLedger({
      commitments: Array.from({ length: count }, (_, at) =>
        makeCommitment({ id: `c${at}`, title: makeText(`c${at}`) }),
      ),
    }),
  )

it('offers less only of a long selection, and only what is less', () => {
  expect(shorterDecks(select(ledgerOf(30), DEFAULT_VIEW, AS_OF))).toEqual([])
  const selection = select(ledgerOf(31), DEFAULT_VIEW, AS_OF)
  const decks = shorterDecks(selection)
  expect(decks.map(({ key }) => key)).toContain('first')
  for (const { count, patch } of decks) {
    const narrowed = select(ledgerOf(31), { ...DEFAULT_VIEW, ...patch }, AS_OF)
    expect(narrowed.items).toHaveLength(count)
    expect(count).toBeLessThan(31)
  }
})
