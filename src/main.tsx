import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/app.tsx'
import { placeDesk } from '#src/data/desk.ts'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { whenDrawn } from '#src/offline/when-drawn.ts'
import { onInternalLink } from '#src/state/intercept.ts'
import { startedShow } from '#src/state/started-show.ts'
import { startTellingHeight } from '#src/state/tell-parent.ts'
import { startTheme } from '#src/state/theme.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { holdLoad } from '#src/ui/hold-load.ts'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
import '#src/ui/print.css'

async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/browser.ts')
    await startMocks(window.location.search)
  }
  placeDesk(async () => (await import('#src/desk/door.ts')).desk)
  holdLoad(whenDrawn)
  startTheme()
  startAddress()
  startTellingHeight()
  // A slide is of a show from the first; a page takes its time.
  if (getView().stage === null) void whenDrawn().then(startedShow)
  else await startedShow()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  document.addEventListener('click', onInternalLink)
  const client = new QueryClient()
  void client.prefetchQuery(ledgerListQuery)
  createRoot(root).render(<App client={client} now={Date.now()} clock={() => Date.now()} />)
}

void start()
