import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './notices.module.css'

/** The watermark of a fictional ledger, on every view and every print. */
export function SyntheticMark() {
  const t = useTexts(screenTexts)
  return (
    <section className={styles.watermark} data-text={t.synthetic} aria-label={t.synthetic}>
      <span className={styles.wide}>{t.syntheticLong}</span>
      <span className={styles.narrow} aria-hidden="true">
        {t.synthetic}
      </span>
    </section>
  )
}
