import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { presentedTexts } from '#src/texts/presented/texts.ts'
import type { CSSProperties } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import styles from './missing-face.module.css'

export interface MissingFaceProps {
  /** The show's heading for the slide, or what else it is called. */
  readonly title: string
  /** What is missing, in a sentence. */
  readonly text: string
  /** `number` counts from 1. */
  readonly place: { readonly number: number; readonly total: number }
}

/** Stands in the place of a slide of a show that cannot be shown, so that the talk goes on. */
export function MissingFace({ title, text, place }: MissingFaceProps) {
  const { place: placeText } = useTexts(presentationTexts)
  const { missing } = useTexts(presentedTexts)
  const { theme, scale } = usePresentationSettings()
  const measures: CSSProperties & Readonly<Record<'--scale', number>> = { '--scale': scale }
  return (
    <div className={styles.room} data-theme={theme} data-afar data-face="missing" style={measures}>
      <div className={styles.face}>
        <p className={styles.place}>
          {placeText(place.number, place.total)} · {title}
        </p>
        <h1 className={styles.heading}>{missing.title}</h1>
        <p>{text}</p>
        <p>{missing.goOn}</p>
      </div>
    </div>
  )
}
