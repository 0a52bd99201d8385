import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { formatItems } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Qr } from '#src/ui/qr.tsx'
import type { FaceProps } from './face-props.ts'
import styles from './face-closing.module.css'
import shared from './parts/slide-shared.module.css'
import { SlideFacts } from './parts/slide-facts.tsx'
import { SlideTitle } from './parts/slide-title.tsx'
import { useFitting } from './fit/use-fitting.ts'

/** The last slide: where to find all this, with the numbers of today. */
export function FaceClosing({ selection, title, address }: FaceProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(slideTexts)
  const { index, asOf } = selection.assessed
  const { ledger } = index
  const heading = address === null ? ledger.title[lang] : texts.closing
  // The most telling first.
  const facts = [t.asOf(asOf), t.edition(ledger.edition), formatItems(selection.items.length, lang), ledger.title[lang]]
  const { ref, shown } = useFitting(facts.length)
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={heading} title={title}>
          {heading}
        </SlideTitle>
      </div>
      <div className={`${shared.main} ${shared.stack} ${styles.texts}`} ref={ref}>
        {address === null ? (
          <p className={shared.sentence}>{texts.noAddress}</p>
        ) : (
          <p>
            <span className={styles.byHand}>{texts.closingByHand}</span>
            <span className={styles.address}>
              {address.split(/(?=[?&])/).map((part) => (
                <span key={part}>{part}</span>
              ))}
            </span>
          </p>
        )}
        <p className={shared.quiet}>
          <SlideFacts facts={facts.slice(0, shown)} />
        </p>
      </div>
      {address !== null && (
        <div className={`${shared.side} ${styles.scan}`}>
          <Qr text={address} label={t.qrLabel} size="var(--code-size)" />
        </div>
      )}
    </>
  )
}
