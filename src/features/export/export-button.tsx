import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useView } from '#src/state/view-store.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { Popover } from '#src/ui/popover.tsx'
import { AwaitedPart } from '#src/marks/silent.tsx'

const ExportPanel = lazy(async () => ({ default: (await import('./export-panel.tsx')).ExportPanel }))

export interface ExportButtonProps {
  readonly selection: Selection
  readonly sentence: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
}

/** Takes the view out of the screen: picture, table, sentence, calendar, paper. */
export function ExportButton(props: ExportButtonProps) {
  const t = useTexts(screenTexts)
  const atDesk = useView(({ view }) => view === 'desk')
  return (
    // Anew at the desk: the link that leads there closes the panel behind it.
    <Popover key={String(atDesk)} label={t.export} title={t.exportTitle}>
      <Boundary fallback={<p role="alert">{t.partFailed}</p>}>
        <Suspense
          fallback={
            <AwaitedPart>
              <p>{t.working}</p>
            </AwaitedPart>
          }
        >
          <ExportPanel {...props} />
        </Suspense>
      </Boundary>
    </Popover>
  )
}
