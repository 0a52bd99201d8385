import { formatItems } from '#src/format/number.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import type { FaceProps } from './face-props.ts'
import styles from './slide-face.module.css'
import { Sentence, useSentence } from './slide-sentence.tsx'
import { SlideTitle } from './slide-title.tsx'

/** The cover: what ledger this is and what it says of this selection. */
export function FaceCover({ selection, view, title }: FaceProps) {
  const { lang, t } = useTexts()
  const { index, asOf } = selection.assessed
  const { ledger } = index
  const { parts } = useSentence(selection, view, lang)
  return (
    <>
      <div className={styles.title}>
        <SlideTitle text={ledger.title[lang]} title={title}>
          {ledger.title[lang]}
        </SlideTitle>
      </div>
      <div className={`${styles.main} ${styles.cover}`}>
        <p className={styles.sentence}>
          <Sentence parts={parts} />
        </p>
        <p className={styles.quiet}>{[t.asOf(asOf), t.edition(ledger.edition), formatItems(selection.items.length, lang)].join(' · ')}</p>
        {ledger.synthetic && <p className={styles.quiet}>{t.syntheticLong}</p>}
      </div>
    </>
  )
}
