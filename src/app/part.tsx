import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense, type ReactNode } from 'react'
import { AwaitedPart } from '#src/marks/silent.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { reloadPage } from '#src/state/view-store.ts'
import { Boundary } from '#src/ui/boundary.tsx'
import { Button } from '#src/ui/button.tsx'

/* What can be done, where that much is there: the worker keeps it with the shell. */
const PartFailed = lazy(async () => ({ default: (await import('#src/features/offline/part-failed.tsx')).PartFailed }))

/** A part of the page whose code comes when it is needed; if it does not come, it alone is missing. `quiet`: without a word, and nothing waits for it. */
export function Part({ quiet = false, children }: { readonly quiet?: boolean; readonly children: ReactNode }) {
  return (
    <Boundary fallback={quiet ? null : <Failed />}>
      <Suspense fallback={quiet ? null : <AwaitedPart />}>{children}</Suspense>
    </Boundary>
  )
}

function Failed() {
  return (
    <Boundary fallback={<Reload />}>
      <Suspense fallback={null}>
        <PartFailed />
      </Suspense>
    </Boundary>
  )
}

function Reload() {
  const t = useTexts(screenTexts)
  return (
    <div role="alert" style={{ padding: 24 }}>
      <p>{t.partFailed}</p>
      <Button onClick={reloadPage}>{t.reload}</Button>
    </div>
  )
}
