import type { ReactNode } from 'react'
import { stageTexts } from '#src/format/stage.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import type { FaceProps } from './face-props.ts'
import { scrollKeys } from './scroll-keys.ts'
import styles from './slide-face.module.css'
import { Sentence, useSentence } from './slide-sentence.tsx'
import { SlideTitle } from './slide-title.tsx'

/** Text of the page in CSS pixels. */
const PAGE_TEXT = 14

/** A view of the page as it stands, laid out anew so that its text is as large as the slide's. */
export function FaceView({ selection, view, title, unit, children }: FaceProps & { readonly children: ReactNode }) {
  const { lang, t } = useTexts()
  const { parts } = useSentence(selection, view, lang)
  const name = t.views[view.view]
  return (
    <>
      <div className={styles.title}>
        <SlideTitle text={name} title={title}>
          {name}
        </SlideTitle>
        <p className={styles.sentence}>
          <Sentence parts={parts} />
        </p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- what scrolls must be reached by keyboard */}
      <div className={styles.window} role="group" aria-label={`${name} (${stageTexts(lang).view})`} tabIndex={0} onKeyDown={scrollKeys} data-stage-own>
        <div style={{ zoom: Math.max(1, unit / PAGE_TEXT) }}>{children}</div>
      </div>
    </>
  )
}
