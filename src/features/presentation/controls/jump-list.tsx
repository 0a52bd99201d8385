import { screenTexts } from '#src/texts/screen/texts.ts'
import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Sheet } from '#src/ui/sheet.tsx'
import styles from './jump-list.module.css'

/** Rows drawn; a deck may have 10,000 slides. */
const MOST = 80

export interface JumpListProps {
  readonly open: boolean
  readonly names: readonly string[]
  /** The slide on screen, from 1. */
  readonly place: number
  /** The screen on screen, from 1, and how many there are of its slide. */
  readonly screen: number
  readonly screens: number
  /** `screen`: of the slide on screen; absent: the first. */
  readonly onGo: (place: number, screen?: number) => void
  readonly onClose: () => void
}

/** The slides by name, with the screens of the one that is on; typing a name or a number narrows them, Enter goes there. */
export function JumpList({ open, onClose, ...props }: JumpListProps) {
  const t = useTexts(screenTexts)
  const c = useTexts(presentationTexts)
  return (
    <Sheet open={open} title={c.listTitle} done={t.close} onClose={onClose}>
      <Rows {...props} />
      <p>{c.listKeys}</p>
    </Sheet>
  )
}

/** The dialog gives the focus to what asks for it in the page's own words; React's autoFocus comes before it is open. */
function askForFocus(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '')
}

interface ScreensProps {
  readonly screen: number
  readonly screens: number
  readonly onGo: (screen: number) => void
}

function Screens({ screen, screens, onGo }: ScreensProps) {
  const c = useTexts(presentationTexts)
  return (
    <div className={styles.screens} role="group" aria-label={c.listScreens}>
      <span aria-hidden="true">{c.listScreens}</span>
      {Array.from({ length: screens }, (_, at) => at + 1).map((of) => (
        <button
          key={of}
          type="button"
          aria-label={c.listScreen(of)}
          aria-current={of === screen ? 'true' : undefined}
          onClick={() => onGo(of)}
        >
          {of}
        </button>
      ))}
    </div>
  )
}

function Rows({ names, place, screen, screens, onGo }: Omit<JumpListProps, 'open' | 'onClose'>) {
  const c = useTexts(presentationTexts)
  const [wanted, setWanted] = useState('')
  const text = wanted.trim().toLowerCase()
  const all = names.map((name, at) => ({ name, number: at + 1 }))
  const found =
    text === ''
      ? all
      : all.filter(({ name, number }) => name.toLowerCase().includes(text) || String(number).startsWith(text))
  // Without a search the list begins a little before the slide on screen.
  const from = text === '' ? Math.max(0, Math.min(place - 6, found.length - MOST)) : 0
  const shown = found.slice(from, from + MOST)
  const rest = found.length - shown.length
  return (
    <>
      <input
        ref={askForFocus}
        type="search"
        className={styles.find}
        aria-label={c.listSearch}
        placeholder={c.listSearch}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => {
          // A number is that slide, other words the first that has them.
          const to = /^\d+$/.test(text) ? Math.min(Math.max(1, Number(text)), names.length) : found[0]?.number
          if (key === 'Enter' && !nativeEvent.isComposing && text !== '' && to !== undefined) onGo(to)
        }}
      />
      <ol className={styles.jumps}>
        {shown.map(({ name, number }) => (
          <li key={number}>
            <button type="button" aria-current={number === place ? 'true' : undefined} onClick={() => onGo(number)}>
              <span className="numbers">{number}</span> {name}
            </button>
            {number === place && screens > 1 && (
              <Screens screen={screen} screens={screens} onGo={(of) => onGo(place, of)} />
            )}
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p>{c.listNone}</p>}
      {rest > 0 && <p>{c.listMore(rest)}</p>}
    </>
  )
}
