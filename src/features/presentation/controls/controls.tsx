import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useState, type CSSProperties, type MouseEvent } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Popover } from '#src/ui/popover.tsx'
import { useMedia } from '#src/ui/use-media.ts'
import { Options } from './options.tsx'
import type { PresentationAction } from './keys.ts'
import styles from './controls.module.css'

export interface ControlsProps {
  readonly place: number
  readonly total: number
  /** `screen` of `screens`: of a slide that has several. */
  readonly state: {
    readonly playing: boolean
    readonly full: boolean
    readonly resting: boolean
    readonly screen: number
    readonly screens: number
  }
  /** What came of the speaker's window; '' before. */
  readonly said: string
  readonly onAction: (action: PresentationAction) => void
  readonly onSpeaker: () => void
  readonly onCheck: () => void
}

/** A button that was clicked lets go of the keys: space then turns the slide and does not press it again. */
function giveBackFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  const byPointer = event.detail > 0
  if (byPointer && button && !button.hasAttribute('aria-expanded')) document.getElementById('main')?.focus()
}

/** What is not seen is not pressed, by a finger that meant the slide; keys still reach it. */
const UNSEEN: CSSProperties = { pointerEvents: 'none' }

interface ArrowProps {
  readonly label: string
  readonly off: boolean
  readonly onPress: () => void
  readonly children: string
}

/** Named in words, for the sign alone does not say of what. */
function Arrow({ label, off, onPress, children }: ArrowProps) {
  return (
    <Button aria-label={label} title={label} disabled={off} onClick={onPress}>
      {children}
    </Button>
  )
}

/** The presentation's buttons; every one of them has a key. */
export function Controls({
  place,
  total,
  state: { playing, full, resting, screen, screens },
  said,
  onAction,
  onSpeaker,
  onCheck,
}: ControlsProps) {
  const c = useTexts(presentationTexts)
  // Where the row may be longer than the screen, the way out is not beyond its edge.
  const narrow = useMedia('(max-width: 760px)')
  const [checks, setChecks] = useState(0)
  const check = () => {
    // The panel that led there is closed by being made anew, and lets go of the keys.
    setChecks(checks + 1)
    document.getElementById('main')?.focus()
    onCheck()
  }
  const button = (action: PresentationAction, text: string, disabled = false) => (
    <Button disabled={disabled} onClick={() => onAction(action)}>
      {text}
    </Button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the buttons within are what is pressed
    <div
      className={styles.controls}
      role="group"
      aria-label={c.controls}
      onClick={giveBackFocus}
      style={resting ? UNSEEN : undefined}
      data-no-turn
      data-no-print
    >
      {narrow && button('leave', c.leave)}
      {button('previous-slide', c.previous, place === 1)}
      <span className="numbers">{c.place(place, total)}</span>
      {button('next-slide', c.next, place === total)}
      {screens > 1 && (
        <>
          <Arrow label={c.previousScreen} off={screen === 1} onPress={() => onAction('up')}>
            ↑
          </Arrow>
          <span className="numbers">{c.screenPlace(screen, screens)}</span>
          <Arrow label={c.nextScreen} off={screen === screens} onPress={() => onAction('down')}>
            ↓
          </Arrow>
        </>
      )}
      {button('list', c.list)}
      {button('black', c.black)}
      {button('autoplay', playing ? c.pause : c.play)}
      {document.fullscreenEnabled && button('screen', full ? c.leaveScreen : c.screen)}
      <Button onClick={onSpeaker}>{c.speaker}</Button>
      <Popover key={checks} label={c.options} title={c.optionsTitle} side="above">
        <Options onCheck={check} />
      </Popover>
      {button('keys', c.keys)}
      {!narrow && button('leave', c.leave)}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  )
}
