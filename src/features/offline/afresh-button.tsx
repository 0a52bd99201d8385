import { offlineTexts } from '#src/texts/offline/texts.ts'
import { useState } from 'react'
import { isKept, startAfresh } from '#src/offline/start-afresh.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'

/** Beside "open again" where a part of the page did not load: what is kept on this device may be damaged, and then loading it again does not help. Nothing where nothing is kept. */
export function AfreshButton() {
  const texts = useTexts(offlineTexts)
  const [unreached, setUnreached] = useState(false)
  if (!isKept()) return null
  return (
    <>
      <Button onClick={() => void startAfresh().then((done) => setUnreached(!done))}>{texts.afresh}</Button>
      {unreached && <p role="alert">{texts.unreached}</p>}
    </>
  )
}
