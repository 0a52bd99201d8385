import { offlineTexts } from '#src/texts/offline/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useState } from 'react'
import { isWhole } from '#src/offline/keep-whole.ts'
import { isKept } from '#src/offline/start-afresh.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { reloadPage } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { AfreshButton } from './afresh-button.tsx'
import styles from './offline.module.css'

/** In place of a part of the page whose code did not come: what may be the reason, and what to do. */
export function PartFailed() {
  const t = useTexts(screenTexts)
  const texts = useTexts(offlineTexts)
  const [onlyOpened, setOnlyOpened] = useState(false)
  useEffect(() => {
    if (isKept()) void isWhole().then((whole) => setOnlyOpened(!whole))
  }, [])
  return (
    <div role="alert" className={styles.failed}>
      <p>{t.partFailed}</p>
      {onlyOpened && <p>{texts.notKept}</p>}
      <Button onClick={reloadPage}>{t.reload}</Button> <AfreshButton />
    </div>
  )
}
