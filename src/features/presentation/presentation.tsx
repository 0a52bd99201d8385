import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { openSpeaker } from '#src/state/presentation-channel.ts'
import { usePresentationSettings } from '#src/state/presentation-settings.ts'
import { usePlayingShow } from '#src/state/show-store.ts'
import type { View } from '#src/url/view.ts'
import '#src/ui/print.css'
import { Controls } from './controls/controls.tsx'
import { DeckChoice } from './controls/deck-choice.tsx'
import { JumpList } from './controls/jump-list.tsx'
import { KeyList } from './controls/key-list.tsx'
import { PresentationNotice } from './notice.tsx'
import { usePresentationPointer } from './controls/use-pointer.ts'
import { useShowSwitches } from './use-show-switches.ts'
import { DeckFace } from './faces/deck-face.tsx'
import styles from './presentation.module.css'
import { ScreensContext } from './screens-context.ts'
import { useDeckChoice } from './use-deck-choice.ts'
import { useDeck } from './use-deck.ts'
import { useHint } from './use-hint.ts'
import { usePresenting, type Presenting } from './use-presenting.ts'
import { useSlideNames } from './use-slide-names.ts'
import { useWindowTitle } from './use-window-title.ts'

const ProjectorCheck = lazy(async () => ({ default: (await import('./controls/projector-check.tsx')).ProjectorCheck }))

export interface PresentationProps {
  /** Null: the ledger of a show's slide did not open. */
  readonly selection: Selection | null
  /** Honoured; `stage` and `show` say what is on screen. While the next slide is being prepared it stays the one before. */
  readonly view: View
  /** Why there is no selection, in a sentence; null where there is one. */
  readonly missing: string | null
  readonly home: string | null
  /** The page's own view, for slides that show it as it stands. */
  readonly children: ReactNode
}

/** The presentation: one slide fills the window, driven by keys, a clicker, a pointer or by itself (use-presenting.ts). */
export function Presentation({ selection, view, missing, home, children }: PresentationProps) {
  const c = useTexts(presentationTexts)
  const show = usePlayingShow()
  const deck = useDeck(selection, view, show)
  const { place, total } = deck
  const { theme } = usePresentationSettings()
  const presenting = usePresenting(deck, show)
  const { over, setOver, black, setBlack, playing, full, isResting, digits, shown, go, onAction } = presenting
  const pointer = usePresentationPointer(onAction)
  const speaker = useSpeakerWindow(presenting)
  useShowSwitches(show)
  const names = useSlideNames(deck, show, selection?.assessed.index ?? null, view.view)
  const name = names[place - 1] ?? ''
  const choice = useDeckChoice(selection, view, show === null && place === 1)
  const hint = useHint(deck, view, presenting.screens)
  useWindowTitle(`${c.place(place, total)} · ${name}`, name)

  return (
    <main
      className={styles.presentation}
      data-theme={theme}
      data-resting={isResting}
      id="main"
      tabIndex={-1}
      {...pointer}
    >
      <section className={styles.face} aria-roledescription={c.slide} aria-label={c.announce(place, total, name)}>
        <ScreensContext value={shown}>
          <DeckFace deck={deck} selection={selection} view={view} missing={missing} name={name} home={home}>
            {children}
          </DeckFace>
        </ScreensContext>
      </section>
      <p className="visually-hidden" role="status">
        {black ? c.blackHint : c.announce(place, total, name)}
      </p>
      <PresentationNotice hint={hint} />
      {digits !== '' && <output className={styles.digits}>{digits}</output>}
      <Controls
        place={place}
        total={total}
        state={{ playing, full, resting: isResting, screen: presenting.screen, screens: presenting.screens }}
        onAction={onAction}
        said={speaker.said}
        onSpeaker={speaker.open}
        onCheck={() => setOver('check')}
      />
      <JumpList
        open={over === 'list'}
        names={names}
        place={place}
        screen={presenting.screen}
        screens={presenting.screens}
        onGo={(to, screen) => {
          setOver(null)
          go(to, screen)
        }}
        onClose={() => setOver(null)}
      />
      <KeyList open={over === 'keys'} onClose={() => setOver(null)} />
      <DeckChoice
        open={choice.open}
        count={selection?.items.length ?? 0}
        decks={choice.decks}
        onChoose={choice.choose}
      />
      {over === 'check' && (
        <div className={styles.check} data-no-turn>
          <Suspense fallback={null}>
            <ProjectorCheck home={home} onDone={() => setOver(null)} />
          </Suspense>
        </div>
      )}
      {black && (
        <button type="button" className={styles.black} aria-label={c.blackHint} onClick={() => setBlack(false)} />
      )}
    </main>
  )
}

/** Opens the speaker's window; `said`: what came of it, in a sentence, '' before. */
function useSpeakerWindow({ channel, setFull }: Pick<Presenting, 'channel' | 'setFull'>): {
  readonly said: string
  readonly open: () => void
} {
  const c = useTexts(presentationTexts)
  const [said, setSaid] = useState('')
  const open = () => {
    // A new window ends full screen in any case; asked for here, it does not end the show.
    void setFull(false)
    setSaid(openSpeaker(channel) ? c.speakerOpened : c.speakerBlocked)
  }
  return { said, open }
}
