import { screenTexts } from '#src/texts/screen/texts.ts'
import { shareViewTexts } from '#src/texts/share-view/texts.ts'
import { lazy, Suspense } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { Popover } from '#src/ui/popover.tsx'
import type { View } from '#src/url/view.ts'
import { AwaitedPart } from '#src/marks/silent.tsx'

const SharePanel = lazy(async () => ({ default: (await import('./share-panel.tsx')).SharePanel }))

export interface ShareButtonProps {
  readonly view: View
  /** Id of the open ledger. */
  readonly ledger: string
  readonly asOf: string
  readonly edition: string
  readonly count: number
  /** The view's sentence, sent along on demand. */
  readonly sentence: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
}

/** Opens the ways to hand on exactly this view: links, the system's share sheet, a QR code, a frame for another page. */
export function ShareButton(props: ShareButtonProps) {
  const t = useTexts(screenTexts)
  const texts = useTexts(shareViewTexts)
  return (
    <Popover label={texts.share} title={texts.title}>
      <Boundary fallback={<p role="alert">{t.partFailed}</p>}>
        <Suspense
          fallback={
            <AwaitedPart>
              <p>{t.working}</p>
            </AwaitedPart>
          }
        >
          <SharePanel {...props} />
        </Suspense>
      </Boundary>
    </Popover>
  )
}
