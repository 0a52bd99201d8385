import { lazy } from 'react'
import { openDesk } from '#src/data/desk.ts'
import { AddressNotice } from '#src/features/notices/address-notice.tsx'
import { useView } from '#src/state/view-store.ts'
import type { PageParts } from './page-parts.ts'
import { Part } from './part.tsx'

const ReceiptNotice = lazy(async () => ({
  default: (await import('#src/features/notices/receipt-notice.tsx')).ReceiptNotice,
}))
const SetAsideNotice = lazy(async () => ({
  default: (await import('#src/features/notices/set-aside-notice.tsx')).SetAsideNotice,
}))
const DraftNotice = lazy(async () => ({ default: await (await openDesk()).openDraftNotice() }))

/** What is to be said before the view: of its address, its receipt, the drafts over the ledger, and records that were set aside. */
export function PageNotices({ selection, drafted, today }: Pick<PageParts, 'selection' | 'drafted' | 'today'>) {
  const { setAside } = drafted.opened
  const isDated = useView((view) => view.asof !== null || view.ed !== null || view.n !== null)
  return (
    <>
      <AddressNotice />
      {isDated && (
        <Part>
          <ReceiptNotice selection={selection} today={today} />
        </Part>
      )}
      {drafted.layer && (
        <Part>
          <DraftNotice layer={drafted.layer} />
        </Part>
      )}
      {setAside.length > 0 && (
        <Part>
          <SetAsideNotice setAside={setAside} />
        </Part>
      )}
    </>
  )
}
