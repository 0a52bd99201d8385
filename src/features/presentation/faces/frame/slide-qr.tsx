import { slideTexts } from '#src/texts/slides/texts.ts'
import type { Slide } from '#src/derive/slides.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Qr } from '#src/ui/qr.tsx'
import styles from './slide-qr.module.css'
import { slideName } from '../../slide-name.ts'

/** The code that leads a phone to what the slide shows. */
export function SlideQr({ address, slide }: { readonly address: string; readonly slide: Slide }) {
  const lang = useLanguage()
  const texts = useTexts(slideTexts)
  return (
    <figure className={styles.qr}>
      <div className={styles.code}>
        <Qr text={address} label={texts.qr(slideName(slide, 'overview', lang))} size="var(--code-size)" />
      </div>
      <figcaption>{texts.scan}</figcaption>
    </figure>
  )
}
