import { ExportButton } from '#src/features/export/export-button.tsx'
import { ShareButton } from '#src/features/share/share-button.tsx'
import type { PageParts } from './page-parts.ts'
import { PresentButton } from './present-button.tsx'

export interface MastheadToolsProps extends Pick<PageParts, 'view' | 'selection' | 'sentence' | 'home'> {
  /** What a slide of the view now would be called. */
  readonly name: string
}

/** What the masthead does with the view now: present it, take it out, share it. */
export function MastheadTools({ view, selection, sentence, home, name }: MastheadToolsProps) {
  const { assessed, items } = selection
  const { ledger } = assessed.index
  return (
    <>
      <PresentButton home={home} suggestedTitle={name} deck={{ selection, view }} />
      <ExportButton selection={selection} sentence={sentence} home={home} />
      <ShareButton
        ledger={ledger.id}
        view={view}
        asOf={assessed.asOf}
        edition={ledger.edition}
        count={items.length}
        sentence={sentence}
        home={home}
      />
    </>
  )
}
