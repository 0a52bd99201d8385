import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { presentationWindow } from '#src/state/presentation-channel.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import { hrefFor, speakerChannel } from '#src/state/view-store.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import { JumpList } from '../controls/jump-list.tsx'
import { useShowSwitches } from '../use-show-switches.ts'
import { DeckFace } from '../faces/deck-face.tsx'
import { ScreensContext } from '../screens-context.ts'
import { useDeck } from '../use-deck.ts'
import { useSlideNames } from '../use-slide-names.ts'
import { useWindowTitle } from '../use-window-title.ts'
import { SpeakerClock } from './speaker-clock.tsx'
import { SpeakerControls } from './speaker-controls.tsx'
import { SpeakerNext } from './speaker-next.tsx'
import { SpeakerNotes } from './speaker-notes.tsx'
import styles from './speaker.module.css'
import { useSpeaking } from './use-speaking.ts'

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

/** The speaker's window: this slide and the next, notes and time. It follows the presentation and moves it; without one it goes on alone (use-speaking.ts). */
export function Speaker({ selection, view, missing, home, clock, children }: SpeakerProps) {
  const s = useTexts(speakerTexts)
  const [channel] = useState(() => speakerChannel() ?? '')
  const show = usePlayingShow()
  useShowSwitches(show)
  const deck = useDeck(selection, view, show)
  const { place, total } = deck
  const speaking = useSpeaking(channel, deck, show)
  const names = useSlideNames(deck, show, selection?.assessed.index ?? null, view.view)
  const name = names[place - 1] ?? ''
  useWindowTitle(s.documentTitle(place, total), name)

  return (
    <main className={styles.speaker} id="main" tabIndex={-1} aria-label={s.window}>
      <header className={styles.head}>
        <h1 className="visually-hidden">{s.window}</h1>
        <SpeakerClock channel={channel} place={place} show={show} clock={clock} />
        {speaking.link === 'alone' && (
          <p className={styles.alone} role="alert">
            {s.alone}{' '}
            <a href={hrefFor({})} target={presentationWindow(channel)}>
              {s.reopen}
            </a>
          </p>
        )}
      </header>
      <div className={styles.now}>
        <figure className={styles.preview}>
          <figcaption>
            <span className={styles.label}>{s.current}</span> {name}
          </figcaption>
          <div className={styles.screen} data-black={speaking.black} inert>
            <ScreensContext value={speaking.shown}>
              <DeckFace deck={deck} selection={selection} view={view} missing={missing} name={name} home={home}>
                {children}
              </DeckFace>
            </ScreensContext>
          </div>
        </figure>
        <SpeakerControls deck={deck} speaking={speaking} />
        <p className={styles.black} role="status">
          {speaking.black ? s.isBlack : ''}
        </p>
      </div>
      <SpeakerNotes deck={deck} selection={selection} view={view} show={show} onKeep={speaking.keep} />
      <div className={styles.after}>
        <SpeakerNext
          selection={selection}
          view={view}
          deck={deck}
          planned={show?.slides[place] ?? null}
          name={names[place] ?? ''}
          home={home}
          clock={clock}
        >
          {children}
        </SpeakerNext>
        <p className={text.quiet}>{s.keys}</p>
      </div>
      <JumpList
        open={speaking.listing}
        names={names}
        place={place}
        screen={speaking.screen}
        screens={speaking.screens}
        onGo={(to, screen) => {
          speaking.setListing(false)
          speaking.go(to, screen)
        }}
        onClose={() => speaking.setListing(false)}
      />
    </main>
  )
}
