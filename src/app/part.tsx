import { screenTexts } from '#src/texts/screen/texts.ts'
import { Suspense, type ReactNode } from 'react'
import { AfreshButton } from '#src/features/offline/afresh-button.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { reloadPage } from '#src/state/view-store.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { Button } from '#src/ui/button.tsx'
import { Pending } from '#src/ui/pending.tsx'

/** A part of the page whose code comes when it is needed; if it does not come, it alone is missing. `quiet`: without a word, and nothing waits for it. */
export function Part({ quiet = false, children }: { readonly quiet?: boolean; readonly children: ReactNode }) {
  return (
    <Boundary fallback={quiet ? null : <PartFailed />}>
      <Suspense fallback={quiet ? null : <Pending />}>{children}</Suspense>
    </Boundary>
  )
}

function PartFailed() {
  const t = useTexts(screenTexts)
  return (
    <div role="alert" style={{ padding: 24 }}>
      <p>{t.partFailed}</p>
      <Button onClick={reloadPage}>{t.reload}</Button> <AfreshButton />
    </div>
  )
}
