import { formatItems } from '#src/format/number.ts'
import { stageTexts } from '#src/format/stage.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Qr } from '#src/ui/qr.tsx'
import type { FaceProps } from './face-props.ts'
import styles from './slide-face.module.css'
import { SlideTitle } from './slide-title.tsx'

/** The last slide: where to find all this, with the numbers of today. */
export function FaceClosing({ selection, title, address }: FaceProps) {
  const { lang, t } = useTexts()
  const texts = stageTexts(lang)
  const { index, asOf } = selection.assessed
  const { ledger } = index
  const heading = address === null ? ledger.title[lang] : texts.closing
  return (
    <>
      <div className={styles.title}>
        <SlideTitle text={heading} title={title}>
          {heading}
        </SlideTitle>
      </div>
      <div className={`${styles.main} ${styles.cover}`}>
        {address === null ? (
          <p className={styles.sentence}>{texts.noAddress}</p>
        ) : (
          <p>
            <span className={styles.quiet}>{texts.closingByHand}</span>
            <br />
            <span className={styles.address}>{address}</span>
          </p>
        )}
        <p className={styles.quiet}>
          {[ledger.title[lang], t.asOf(asOf), t.edition(ledger.edition), formatItems(selection.items.length, lang)].join(' · ')}
        </p>
      </div>
      {address !== null && (
        <div className={styles.side}>
          <Qr text={address} label={t.qrLabel} size="min(var(--v) * 22, 44cqw)" />
        </div>
      )}
    </>
  )
}
