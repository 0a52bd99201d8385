import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useEffect, useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { goToSlide } from '#src/state/presentation.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import { presentationWindow, useSpeakerChannel } from '#src/state/presentation-channel.ts'
import { getView, hrefFor, speakerChannel } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { KEPT_SHOW } from '#src/url/show-code.ts'
import type { View } from '#src/url/view.ts'
import { DeckFace } from '../faces/deck-face.tsx'
import { JumpList } from '../controls/jump-list.tsx'
import { SpeakerClock } from './speaker-clock.tsx'
import { SpeakerNext } from './speaker-next.tsx'
import { SpeakerNotes } from './speaker-notes.tsx'
import styles from './speaker.module.css'
import { placeAfter, placeFromBlack, type PresentationAction } from '../controls/keys.ts'
import { useDeck } from '../use-deck.ts'
import { useShowSwitches } from '../controls/use-show-switches.ts'
import { useSlideNames } from '../use-slide-names.ts'
import { usePresentationKeys } from '../controls/use-keys.ts'

export interface SpeakerProps {
  /** Null: the ledger of a show's slide did not open. */
  readonly selection: Selection | null
  /** Honoured; `stage` and `show` say what is on screen. */
  readonly view: View
  /** Why there is no selection, in a sentence; null where there is one. */
  readonly missing: string | null
  readonly home: string | null
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** The page's own view, for slides that show it as it stands. */
  readonly children?: ReactNode
}

/** The speaker's window: this slide and the next, notes and time. It follows the stage and moves it; without a stage it goes on alone. */
export function Speaker({ selection, view, missing, home, clock, children }: SpeakerProps) {
  const s = useTexts(speakerTexts)
  const c = useTexts(presentationTexts)
  const [channel] = useState(() => speakerChannel() ?? '')
  const show = usePlayingShow()
  useShowSwitches(show)
  const deck = useDeck(selection, view, show)
  const { place, total, slide, planned } = deck
  const stage = useSpeakerChannel(channel, (to) => goToSlide(to, total, show))
  const names = useSlideNames(deck, show, selection?.assessed.index ?? null, view.view)
  const [jumping, setJumping] = useState(false)
  const together = stage.link === 'together'

  const go = (to: number) => (together ? stage.send({ type: 'go', place: to }) : goToSlide(to, total, show))
  const onAction = (action: PresentationAction) => {
    const step = placeAfter(action, Math.min(getView().stage ?? place, total), total)
    // As on the stage: what turns a slide first ends the black.
    const to = stage.black ? placeFromBlack(action, total) : step
    if (stage.black && step !== null) stage.send({ type: 'black', on: false })
    if (to !== null) return go(to)
    if (action === 'black' && together) stage.send({ type: 'black', on: !stage.black })
    if (action === 'list') setJumping(true)
  }
  const digits = usePresentationKeys(!jumping, onAction)
  const name = names[place - 1] ?? ''
  useEffect(() => {
    document.title = s.documentTitle(place, total)
  }, [s, place, total, name])

  return (
    <main className={styles.speaker} id="main" tabIndex={-1} aria-label={s.window}>
      <header className={styles.head}>
        <h1 className="visually-hidden">{s.window}</h1>
        <SpeakerClock channel={channel} place={place} show={show} clock={clock} />
      </header>
      {stage.link === 'alone' && (
        <p className={styles.alone} role="alert">
          {s.alone}{' '}
          <a href={hrefFor({})} target={presentationWindow(channel)}>
            {s.reopen}
          </a>
        </p>
      )}
      <div className={styles.now}>
        <figure className={styles.preview}>
          <figcaption>
            <span className={styles.label}>{s.current}</span> {name}
          </figcaption>
          <div className={styles.screen} data-black={stage.black} inert>
            <DeckFace deck={deck} selection={selection} view={view} missing={missing} name={name} home={home}>
              {children}
            </DeckFace>
          </div>
        </figure>
        <div className={styles.controls} role="toolbar" aria-label={s.controls}>
          <Button disabled={place <= 1} onClick={() => onAction('previous')}>
            {c.previous}
          </Button>
          <span className="numbers">{c.place(place, total)}</span>
          <Button look="strong" disabled={place >= total} onClick={() => onAction('next')}>
            {c.next}
          </Button>
          <Button onClick={() => setJumping(true)}>{s.jump}</Button>
          <Button
            aria-pressed={stage.black}
            disabled={!together}
            title={together ? undefined : s.blackAlone}
            onClick={() => onAction('black')}
          >
            {s.black}
          </Button>
          {digits !== '' && <output className="numbers">{digits}</output>}
        </div>
        <p className={styles.black} role="status">
          {stage.black ? s.isBlack : ''}
        </p>
        <div className={styles.after}>
          <SpeakerNext
            selection={selection}
            view={view}
            deck={deck}
            planned={show?.slides[place] ?? null}
            name={names[place] ?? ''}
            home={home}
            clock={clock}
          />
          <p className={styles.quiet}>{s.keys}</p>
        </div>
      </div>
      <SpeakerNotes
        slide={slide}
        selection={selection}
        planned={planned}
        place={place}
        editable={view.show === KEPT_SHOW}
      />
      <JumpList
        open={jumping}
        names={names}
        place={place}
        onGo={(to) => {
          setJumping(false)
          go(to)
        }}
        onClose={() => setJumping(false)}
      />
    </main>
  )
}
