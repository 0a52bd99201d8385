import { formatItems } from '#src/format/number.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import type { FaceProps } from './face-props.ts'
import styles from './slide-face.module.css'
import { Sentence, useSentence } from './slide-sentence.tsx'
import { SlideTitle } from './slide-title.tsx'
import { useFitting } from './use-fitting.ts'

/** The cover: what ledger this is and what it says of this selection. */
export function FaceCover({ selection, view, title }: FaceProps) {
  const { lang, t } = useTexts()
  const { index, asOf } = selection.assessed
  const { ledger } = index
  const { parts } = useSentence(selection, view, lang)
  const facts = [t.asOf(asOf), t.edition(ledger.edition), formatItems(selection.items.length, lang)].join(' · ')
  const lines = ledger.synthetic ? [facts, t.syntheticLong] : [facts]
  const { ref, shown } = useFitting(1 + lines.length)
  return (
    <>
      <div className={styles.title}>
        <SlideTitle text={ledger.title[lang]} title={title}>
          {ledger.title[lang]}
        </SlideTitle>
      </div>
      <div className={`${styles.main} ${styles.cover}`} ref={ref}>
        <p className={styles.sentence}>
          <Sentence parts={parts} />
        </p>
        {lines.slice(0, shown - 1).map((line) => (
          <p key={line} className={styles.quiet}>
            {line}
          </p>
        ))}
      </div>
    </>
  )
}
