import { lazy, Suspense } from 'react'
import type { Selection } from '#src/derive/selection.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import { Pending } from './ready.tsx'
import type { ViewName } from '#src/url/view.ts'

const LedgerTable = lazy(async () => ({ default: (await import('#src/features/table/ledger-table.tsx')).LedgerTable }))
const Method = lazy(async () => ({ default: (await import('#src/features/method/method.tsx')).Method }))

/** The view that the address names; one that this edition does not have was replaced by the overview before it came here. */
export function ViewBody({ selection, view }: { readonly selection: Selection; readonly view: ViewName }) {
  return (
    <Suspense fallback={<Pending />}>
      {view === 'ledger' ? <LedgerTable selection={selection} /> : view === 'method' ? <Method selection={selection} /> : <Overview selection={selection} />}
    </Suspense>
  )
}
