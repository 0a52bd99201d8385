/** The plain address as it is written when the site is built: what a reader sees before the program is there, and without scripts. */
import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { ledgerQuery } from '#src/data/ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { LEFT_TO_BROWSER } from '#src/ui/in-browser.tsx'
import { App } from './app.tsx'
import { blanked } from './blanked.ts'
import { openFirstView } from './first-view.ts'

export interface WrittenPage {
  /** What stands in #root. */
  readonly html: string
  /** The view it shows, see derive/first-view.ts. */
  readonly mark: string
}

/** Never laid out of line, where a script would have to bring it in. */
const WHOLE = 100_000_000

/**
 * Draws the overview of a ledger, the list's default and whole, with the page's own components. `now` (milliseconds since 1970) decides on
 * no word of it, only on how much room is kept for what depends on the day. Rejects where anything cannot be drawn.
 */
export async function writtenPage(list: LedgerList, ledger: Ledger, now: number): Promise<WrittenPage> {
  const client = new QueryClient()
  client.setQueryData(ledgerListQuery.queryKey, list)
  client.setQueryData(ledgerQuery(list.default).queryKey, {
    index: indexLedger(ledger),
    setAside: [],
    kept: false,
    checked: true,
  })
  const mark = await openFirstView(client, now)
  if (mark === null) throw new Error(`The first view of ${ledger.id} cannot be worked out.`)
  const faults: unknown[] = []
  const { prelude } = await prerender(<App client={client} now={now} clock={() => now} />, {
    progressiveChunkSize: WHOLE,
    onError: (error) => {
      if (error instanceof Error && error.name === LEFT_TO_BROWSER) return LEFT_TO_BROWSER
      faults.push(error)
      return undefined
    },
  })
  const html = await new Response(prelude).text()
  client.clear()
  if (faults.length > 0) throw new Error(`The first view of ${ledger.id} cannot be drawn.`, { cause: faults[0] })
  return { html: blanked(html), mark }
}
