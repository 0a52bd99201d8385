import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { onFileCome } from '#src/lib/on-file-come.ts'
import { SILENT_MS } from '#src/lib/silent-ms.ts'
import { reloadPage } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { Pending } from '#src/ui/pending.tsx'
import { useTexts } from './use-texts.ts'

/** What has not come, and what can be done. `file`: its path; null: a part of the program. */
export function Silent({ file }: { readonly file: string | null }) {
  const t = useTexts(screenTexts)
  return (
    <div style={{ padding: 'var(--space-5) var(--space-8)', maxWidth: '44em' }} role="status">
      <p>{t.silent(file === null ? t.silentPart : t.silentFile(file))}</p>
      <Button onClick={reloadPage}>{t.reload}</Button>
    </div>
  )
}

/** Stands in for a part of the page whose code is on its way: `children` at first, and once nothing has come for ten seconds, that it is late. */
export function AwaitedPart({ children }: { readonly children?: ReactNode }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      setLate(false)
      timer = setTimeout(() => setLate(true), SILENT_MS)
    }
    wait()
    // Code comes in several files: while they come, nothing is late.
    const stop = onFileCome(wait)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [])
  return (
    <>
      <Pending />
      {late ? <Silent file={null} /> : children}
    </>
  )
}
