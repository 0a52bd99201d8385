import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useState, type CSSProperties, type ReactNode } from 'react'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import type { FaceProps } from './face-props.ts'
import styles from './face-view.module.css'
import { scrollKeys } from './fit/scroll-keys.ts'
import shared from './parts/slide-shared.module.css'
import { Sentence, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'
import { useWholeRows } from './fit/use-whole-rows.ts'

/** The least size of text in the window, in CSS pixels before the zoom: face-view.module.css lifts what is smaller. */
const LEAST_TEXT = 16

/** A view of the page as it stands, laid out anew so that its smallest text is as large as the slide's, and cut at whole rows. */
export function FaceView({ selection, view, title, unit, children }: FaceProps & { readonly children: ReactNode }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const [element, ref] = useState<HTMLElement | null>(null)
  useWholeRows(element)
  const name = t.views[view.view]
  const { parts, text } = useSentence(selection, view, lang)
  const measures: CSSProperties & Readonly<Record<'--least-text', string>> = {
    '--least-text': `${LEAST_TEXT}px`,
    zoom: Math.max(1, unit / LEAST_TEXT),
  }
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={text} title={title || name}>
          <Sentence parts={parts} />
        </SlideTitle>
      </div>
      <ScrollRegion
        className={styles.window}
        role="group"
        label={`${name} (${slideTexts(lang).view})`}
        onKeyDown={scrollKeys}
        ref={ref}
        data-no-turn
      >
        <div className={styles.sheet} style={measures}>
          {children}
        </div>
      </ScrollRegion>
    </>
  )
}
