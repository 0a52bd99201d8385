import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { PROGRAM, useSilent } from '#src/data/silence.ts'
import { Silent } from '#src/marks/silent.tsx'
import styles from './page.module.css'

/** Shown while the ledger is on its way: the frame of what comes, a word after a moment, and what does not come, once that is late. */
export function Opening() {
  const t = useTexts(screenTexts)
  return (
    <>
      <div className={styles.opening} role="status">
        <span className={styles.openingMark} aria-hidden="true" lang="zh-CN">
          兑<em>现</em>
        </span>
        <span>{t.opening}</span>
        <span className={styles.openingLine} aria-hidden="true" />
      </div>
      <SilentServer />
    </>
  )
}

/** What the server says nothing of; nothing while it answers. */
export function SilentServer() {
  const silent = useSilent()
  return silent !== null && <Silent file={silent === PROGRAM ? null : silent} />
}
