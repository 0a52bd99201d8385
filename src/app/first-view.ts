import type { QueryClient } from '@tanstack/react-query'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { ledgerQuery } from '#src/data/ledger.ts'
import { engineQuery } from '#src/data/use-selection.ts'
import { firstViewMark } from '#src/derive/first-view.ts'
import { createSearch, NO_DICTIONARIES } from '#src/derive/search/search-index.ts'
import { selectItems } from '#src/derive/selection/select-items.ts'
import { todayIn } from '#src/format/today.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'

/**
 * Brings in all that the plain address shows, so that it is drawn at one go, and gives the mark of that view (derive/first-view.ts).
 * Null where something did not come (the page says what), or where the ledger is not the one that the build has read. `now`: milliseconds since 1970.
 */
export async function openFirstView(client: QueryClient, now: number): Promise<string | null> {
  try {
    const list = await client.fetchQuery(ledgerListQuery)
    const { index, checked } = await client.fetchQuery(ledgerQuery(list.default))
    if (!checked) return null
    const engine = await client.fetchQuery(engineQuery(index, todayIn(index.ledger.timeZone, now), null))
    return firstViewMark(selectItems(engine, DEFAULT_VIEW, { search: createSearch(engine.assessed, NO_DICTIONARIES) }))
  } catch {
    return null
  }
}
