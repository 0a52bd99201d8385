import { showTexts } from '#src/texts/show/texts.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useState } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { viewsOfDeck } from '#src/derive/slides.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import { getKeptShow, showOfViews } from '#src/state/show-store.ts'
import { formatShowFile } from '#src/url/show-file.ts'
import type { Show } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import { Button } from '#src/ui/button.tsx'
import styles from './speaker.module.css'

export interface SpeakerKeepProps {
  readonly selection: Selection
  readonly view: View
  /** The show that a link brought; null: the view's own deck. */
  readonly carried: Show | null
  /** False: it is too large. */
  readonly onKeep: (show: Show) => boolean
  readonly onKept: () => void
}

/** Makes a show of what is presented, so that notes can be written. Another show that would be lost is named first. */
export function SpeakerKeep({ selection, view, carried, onKeep, onKept }: SpeakerKeepProps) {
  const lang = useLanguage()
  const s = useTexts(speakerTexts)
  const { full } = useTexts(showTexts)
  const { switches } = usePresentationSettings()
  const [lost, setLost] = useState<Show | null>(null)
  const [isFull, setFull] = useState(false)
  const made = (): Show =>
    carried ?? { ...showOfViews(viewsOfDeck(selection, view), selection.assessed.index.ledger.title[lang]), switches }
  const keep = (show: Show) => {
    setLost(null)
    if (onKeep(show)) onKept()
    else setFull(true)
  }
  const ask = () => {
    const [kept, show] = [getKeptShow(), made()]
    if (kept.slides.length > 0 && formatShowFile(kept) !== formatShowFile(show)) setLost(kept)
    else keep(show)
  }
  if (lost)
    return (
      <div className={styles.keep} role="alert">
        <p>{s.replaces(lost.title, lost.slides.length, lost.slides.filter(({ notes }) => notes !== '').length)}</p>
        <p className={styles.buttons}>
          <Button look="strong" onClick={() => keep(made())}>
            {s.replace}
          </Button>
          <Button onClick={() => setLost(null)}>{s.notReplace}</Button>
        </p>
      </div>
    )
  return (
    <div className={styles.keep}>
      <Button onClick={ask}>{s.keep}</Button>
      <p className={text.quiet} role={isFull ? 'alert' : undefined}>
        {isFull ? full : carried ? s.keepCarried : s.keepHint}
      </p>
    </div>
  )
}
