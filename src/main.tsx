import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/app.tsx'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { onInternalLink } from '#src/state/intercept.ts'
import { startTheme } from '#src/state/theme.ts'
import { startAddress } from '#src/state/view-store.ts'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
import '#src/ui/print.css'

async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/browser.ts')
    await startMocks(window.location.search)
  }
  startTheme()
  startAddress()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  document.addEventListener('click', onInternalLink)
  const client = new QueryClient()
  void client.prefetchQuery(ledgerListQuery)
  createRoot(root).render(<App client={client} now={Date.now()} />)
}

void start()
