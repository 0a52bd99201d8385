/** What a presenter is offered of the ledgers that come with the page. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { urgentParts } from '#src/derive/coverage/asks.ts'
import { buildLadder } from '#src/derive/ladder/ladder.ts'
import { select } from '#src/derive/selection/select.ts'
import { shorterDecks } from '#src/derive/shorter-decks.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import { formatAddress, parseAddress } from '#src/url/address.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'

it.each(['guangdong-2026', 'guangdong-targets', 'demo'])(
  'what is due soon and what has a number is offered, in short addresses and in the numbers of the first screen: %s',
  (name) => {
    const raw: unknown = JSON.parse(readFileSync(`public/ledgers/${name}.json`, 'utf8'))
    const index = indexLedger(ledgerSchema.parse(raw))
    for (const day of ['2026-11-23', '2026-11-30', '2027-01-10']) {
      const selection = select(index, DEFAULT_VIEW, day)
      const decks = shorterDecks(selection, DEFAULT_VIEW)
      const urgent = urgentParts(selection.items).reduce((sum, { count }) => sum + count, 0)
      const [first] = decks
      expect(first?.of ?? first?.count).toBe(urgent)
      const number = buildLadder(selection).find(({ reach }) => reach === 'number')
      expect(decks.find(({ key }) => key === 'number')?.count).toBe(number?.count)
      for (const { count, patch } of decks) {
        const address = formatAddress({ ...DEFAULT_VIEW, ...patch })
        expect(address.length).toBeLessThan(900)
        expect(select(index, parseAddress(address).view, day).items).toHaveLength(count)
      }
    }
  },
)
