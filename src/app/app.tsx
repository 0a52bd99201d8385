import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Boundary } from '#src/ui/boundary.tsx'
import { Broken } from './broken.tsx'
import { Page } from './page.tsx'

function showBroken(error: Error) {
  return <Broken error={error} />
}

/** The whole app. `now` is the moment the page was opened, in milliseconds since 1970: nothing below reads the clock. */
export function App({ client, now }: { readonly client: QueryClient; readonly now: number }) {
  return (
    <Boundary fallback={showBroken}>
      <QueryClientProvider client={client}>
        <Page now={now} />
      </QueryClientProvider>
    </Boundary>
  )
}
