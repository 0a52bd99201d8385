import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useContext, useEffect, useState, type CSSProperties, type ReactNode } from 'react'
import { formatItems } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { MostDrawn } from '#src/ui/most-drawn.ts'
import { ScreensContext } from '../screens-context.ts'
import type { FaceProps } from './face-props.ts'
import styles from './face-view.module.css'
import { useScreens, type Screens } from './fit/use-screens.ts'
import { useShownScreen } from './fit/use-shown-screen.ts'
import shared from './parts/slide-shared.module.css'
import { Sentence, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'

/** The least size of text in the window, in CSS pixels before the zoom: face-view.module.css lifts what is smaller. */
const LEAST_TEXT = 16
/** Lines of a long list that a slide goes through; it says how many things are left. */
const MOST_LINES = 36
/** More columns than these are counted, not named. */
const MOST_NAMED = 3

/** A view of the page as it stands, laid out anew so that its smallest text is as large as the slide's; what does not fit is shown screen after screen of whole rows, and what is on none of them is said. */
export function FaceView({
  selection,
  view,
  title,
  unit,
  shape,
  children,
}: FaceProps & { readonly children: ReactNode }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const { screen, onScreens, small } = useContext(ScreensContext)
  const found = useScreens(box, sheet)
  const total = found.screens.length
  const number = Math.min(screen, total)
  useEffect(() => onScreens(total), [onScreens, total])
  useEffect(() => () => onScreens(1), [onScreens])
  useShownScreen(box, sheet, found.screens[number - 1] ?? null)
  const name = t.views[view.view]
  const { parts, text } = useSentence(selection, view, lang)
  const zoom = unit / LEAST_TEXT
  const measures: CSSProperties & Readonly<Record<'--least-text', string>> = {
    '--least-text': `${LEAST_TEXT}px`,
    zoom: small ? zoom : Math.max(1, zoom),
  }
  return (
    <>
      <div className={`${shared.title} ${styles.head}`}>
        <SlideTitle text={text} title={title || name}>
          <Sentence parts={parts} />
        </SlideTitle>
        <Besides number={number} found={found} />
      </div>
      <div className={styles.room}>
        <div
          className={styles.window}
          role="group"
          aria-label={name}
          ref={setBox}
          data-screen={number}
          data-screens={total}
        >
          <MostDrawn value={shape === 'tall' ? null : MOST_LINES}>
            <div className={styles.sheet} style={measures} ref={setSheet}>
              {children}
            </div>
          </MostDrawn>
        </div>
      </div>
    </>
  )
}

/** Which screen this is, and what is on none of them; nothing where all is seen at once. */
function Besides({
  number,
  found: { screens, leftOut, columns },
}: {
  readonly number: number
  readonly found: Screens
}) {
  const lang = useLanguage()
  const texts = useTexts(slideTexts)
  const total = screens.length
  const parts = [
    ...(total > 1 ? [texts.screen(number, total)] : []),
    ...(leftOut > 0 ? [texts.itemsLeftOut(formatItems(leftOut, lang))] : []),
    ...(columns.length > 0 ? [texts.columnsLeftOut(columns.length > MOST_NAMED ? columns.length : columns)] : []),
  ]
  if (parts.length === 0) return null
  return (
    <p className={styles.besides} role="status">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
