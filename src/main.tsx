import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '#src/app/app.tsx'
import { openFirstView } from '#src/app/first-view.ts'
import { stopKeeping } from '#src/app/kept-press.ts'
import { SilentServer } from '#src/app/opening.tsx'
import { placeDesk } from '#src/data/desk.ts'
import { ledgerListQuery } from '#src/data/ledger-list.ts'
import { whenDrawn } from '#src/offline/when-drawn.ts'
import { onInternalLink } from '#src/state/intercept.ts'
import { startedShow } from '#src/state/started-show.ts'
import { startTheme } from '#src/state/theme.ts'
import { getView, startAddress, viewSettled } from '#src/state/view-store.ts'
import { holdLoad } from '#src/ui/hold-load.ts'
import { LEFT_TO_BROWSER } from '#src/ui/in-browser.tsx'
import { untilLaid } from '#src/ui/slice.ts'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

/** Nothing has been silent for so long before. */
const WORTH_A_WORD_MS = 2000

async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/browser.ts')
    await startMocks(window.location.search)
  }
  document.getElementById('late')?.remove()
  placeDesk(async () => (await import('#src/desk/door.ts')).desk)
  startTheme()
  startAddress()
  await viewSettled()
  if (window.parent !== window) void import('#src/state/tell-parent.ts').then((part) => part.startTellingHeight())
  // A slide is of a show from the first; on a page whoever needs the show brings it in.
  if (getView().stage !== null) await startedShow()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  document.addEventListener('click', onInternalLink)
  const client = new QueryClient()
  const now = Date.now()
  const app = <App client={client} now={now} clock={() => Date.now()} />
  if (await isWritten(root, client, now)) {
    // What React draws would stand where slices that are still to come belong.
    await untilLaid()
    stopKeeping()
    hydrateRoot(root, app, { onRecoverableError })
    return
  }
  void client.prefetchQuery(ledgerListQuery)
  root.replaceChildren()
  delete root.dataset['written']
  window.keptPress = null
  createRoot(root).render(app)
}

/** Whether the build wrote what this address shows on this day: then the program takes that over, and else draws its own. */
async function isWritten(root: HTMLElement, client: QueryClient, now: number): Promise<boolean> {
  const { written } = root.dataset
  if (written === undefined || document.documentElement.dataset['asks'] !== undefined) return false
  // What was written stays in sight however long its ledger takes, and above it that it does.
  let noLongerSilent = (): void => undefined
  const late = setTimeout(() => (noLongerSilent = saySilence(root)), WORTH_A_WORD_MS)
  const mark = await openFirstView(client, now)
  clearTimeout(late)
  noLongerSilent()
  return mark === written
}

/** Says above the page what the server says nothing of; gives the function that takes it away. */
function saySilence(root: HTMLElement): () => void {
  const place = document.createElement('div')
  root.before(place)
  const above = createRoot(place)
  above.render(<SilentServer />)
  return () => {
    above.unmount()
    place.remove()
  }
}

/** That a part was left to the browser is no fault; anything else is told, though React has mended it. */
function onRecoverableError(error: unknown): void {
  if (!(error instanceof Error && 'digest' in error && error.digest === LEFT_TO_BROWSER)) console.error(error)
}

// Before the page counts as loaded, which it does once the program was read.
holdLoad(whenDrawn)
// In a task of its own: reading the program is long enough for one.
setTimeout(() => void start())
