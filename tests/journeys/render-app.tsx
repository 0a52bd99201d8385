import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { App } from '#src/app/app.tsx'
import { placeDesk } from '#src/data/desk.ts'
import { onInternalLink } from '#src/state/intercept.ts'
import { startTheme } from '#src/state/theme.ts'
import { startAddress } from '#src/state/view-store.ts'

/** 2026-11-23 at noon in China. */
const NOW = Date.UTC(2026, 10, 23, 4)

/** The app as main.tsx starts it, at an address; gives the function that takes it down. */
export function renderApp(search = ''): () => void {
  placeDesk(async () => (await import('#src/desk/door.ts')).desk)
  window.history.replaceState(null, '', `/${search}`)
  const stops = [startTheme(), startAddress()]
  document.addEventListener('click', onInternalLink)
  const { unmount } = render(<App client={new QueryClient()} now={NOW} clock={() => NOW} />)
  return () => {
    unmount()
    document.removeEventListener('click', onInternalLink)
    for (const stop of stops) stop()
    delete document.documentElement.dataset['ready']
  }
}
