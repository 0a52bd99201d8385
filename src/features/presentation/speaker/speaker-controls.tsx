import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Deck } from '../use-deck.ts'
import styles from './speaker.module.css'
import type { Speaking } from './use-speaking.ts'

export interface SpeakerControlsProps {
  readonly deck: Deck
  readonly speaking: Speaking
}

/** The buttons of the speaker's window; every one of them has a key. */
export function SpeakerControls({ deck: { place, total }, speaking }: SpeakerControlsProps) {
  const lang = useLanguage()
  const s = useTexts(speakerTexts)
  const c = useTexts(presentationTexts)
  const { link, black, digits, screen, screens, setListing, onAction } = speaking
  const together = link === 'together'
  return (
    <div className={styles.controls} role="toolbar" aria-label={s.controls}>
      <Button disabled={place <= 1} onClick={() => onAction('previous-slide')}>
        {c.previous}
      </Button>
      <span className="numbers">
        {c.place(place, total)}
        {screens > 1 && ` · ${slideTexts(lang).screen(screen, screens)}`}
      </span>
      <Button look="strong" disabled={place >= total} onClick={() => onAction('next-slide')}>
        {c.next}
      </Button>
      {screens > 1 && (
        <>
          <Button disabled={screen <= 1} onClick={() => onAction('up')}>
            {c.previousScreen}
          </Button>
          <Button disabled={screen >= screens} onClick={() => onAction('down')}>
            {c.nextScreen}
          </Button>
        </>
      )}
      <Button onClick={() => setListing(true)}>{s.jump}</Button>
      <Button
        aria-pressed={black}
        disabled={!together}
        title={together ? undefined : s.blackAlone}
        onClick={() => onAction('black')}
      >
        {s.black}
      </Button>
      {digits !== '' && <output className="numbers">{digits}</output>}
    </div>
  )
}
