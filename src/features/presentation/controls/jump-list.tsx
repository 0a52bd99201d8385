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
  readonly onGo: (place: number) => void
  readonly onClose: () => void
}

/** The slides by name; typing a name or a number narrows them, Enter goes there. */
export function JumpList({ open, names, place, onGo, onClose }: JumpListProps) {
  const t = useTexts(screenTexts)
  const c = useTexts(presentationTexts)
  return (
    <Sheet open={open} title={c.listTitle} done={t.close} onClose={onClose}>
      <Rows names={names} place={place} onGo={onGo} />
    </Sheet>
  )
}

/** The dialog gives the focus to what asks for it in the page's own words; React's autoFocus comes before it is open. */
function askForFocus(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '')
}

function Rows({ names, place, onGo }: Pick<JumpListProps, 'names' | 'place' | 'onGo'>) {
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
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p>{c.listNone}</p>}
      {rest > 0 && <p>{c.listMore(rest)}</p>}
    </>
  )
}
