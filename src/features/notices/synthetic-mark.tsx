import { useTexts } from '#src/marks/use-texts.ts'
import styles from './notices.module.css'

/** The watermark of a fictional ledger, on every view and every print. */
export function SyntheticMark() {
  const { t } = useTexts()
  return (
    <div className={styles.watermark} data-text={t.synthetic} role="note">
      {t.syntheticLong}
    </div>
  )
}
