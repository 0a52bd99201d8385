import { lazy } from 'react'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { Footer } from '#src/features/footer/footer.tsx'
import { whenDrawn } from '#src/offline/when-drawn.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { InBrowser } from '#src/ui/in-browser.tsx'
import type { PageParts } from './page-parts.ts'
import { Part } from './part.tsx'

const KeepOffer = lazy(async () => {
  await whenDrawn()
  return { default: (await import('#src/features/offline/keep-offer.tsx')).KeepOffer }
})
const EmbedFoot = lazy(async () => ({ default: (await import('#src/features/embed/embed-foot.tsx')).EmbedFoot }))

export interface PageFootProps extends Pick<PageParts, 'view' | 'selection' | 'home'> {
  readonly index: LedgerIndex
  /** Null while the list of ledgers is still on its way, or did not come. */
  readonly list: Ledgers | null
}

/** The end of the page; of an embedded one, the way out to the whole of it. */
export function PageFoot({ view, selection, home, index, list }: PageFootProps) {
  const { ledger } = index
  if (view.embed)
    return (
      <Part>
        <EmbedFoot view={view} ledger={ledger} asOf={selection.assessed.asOf} home={home} />
      </Part>
    )
  // One that was opened from a file, or came inside the page's own file, lies in no folder of a host.
  const isServed =
    absoluteAddress(view, null) !== null && !list?.ledgers.some(({ id, isOwn }) => isOwn && id === ledger.id)
  return (
    <Footer ledger={isServed ? ledger.id : null} synthetic={ledger.synthetic}>
      <InBrowser room={false}>
        <Part quiet>
          <KeepOffer />
        </Part>
      </InBrowser>
    </Footer>
  )
}
