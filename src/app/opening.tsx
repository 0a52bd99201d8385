import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './page.module.css'

/** Shown while the ledger is on its way: the frame of what comes, and a word after a moment. */
export function Opening() {
  const t = useTexts(screenTexts)
  return (
    <div className={styles.opening} role="status">
      <span className={styles.openingMark} aria-hidden="true" lang="zh-CN">
        兑<em>现</em>
      </span>
      <span>{t.opening}</span>
      <span className={styles.openingLine} aria-hidden="true" />
    </div>
  )
}
