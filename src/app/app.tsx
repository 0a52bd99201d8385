import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Boundary } from '#src/ui/boundary.tsx'
import { Broken } from './broken.tsx'
import { Page } from './page.tsx'

function showBroken(error: Error) {
  return <Broken error={error} />
}

export interface AppProps {
  readonly client: QueryClient
  /** The moment the page was opened, in milliseconds since 1970: nothing below reads the clock. */
  readonly now: number
  /** The clock on the wall, for the speaker's window alone. */
  readonly clock: () => number
}

/** The whole app. */
export function App({ client, now, clock }: AppProps) {
  return (
    <Boundary fallback={showBroken}>
      <QueryClientProvider client={client}>
        <Page now={now} clock={clock} />
      </QueryClientProvider>
    </Boundary>
  )
}
