import { screenTexts } from '#src/texts/screen/texts.ts'
import { presentationTexts } from '#src/texts/presentation/texts.ts'
import { useRef, type KeyboardEvent } from 'react'
import type { ShorterDeck } from '#src/derive/shorter-decks.ts'
import { formatItems } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Sheet } from '#src/ui/sheet.tsx'
import styles from './deck-choice.module.css'

export interface DeckChoiceProps {
  readonly open: boolean
  /** Of all items. */
  readonly count: number
  readonly decks: readonly ShorterDeck[]
  /** Null: all of them. */
  readonly onChoose: (deck: ShorterDeck | null) => void
}

/** What is presented of a long selection, asked once, before the first slide. A clicker's two keys are enough: back goes to another choice, on takes it. */
export function DeckChoice({ open, count, decks, onChoose }: DeckChoiceProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const c = useTexts(presentationTexts)
  const list = useRef<HTMLOListElement>(null)
  const choices: readonly (ShorterDeck | null)[] = [null, ...decks]
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const at = buttons.findIndex((button) => button === document.activeElement)
    const step = STEPS.get(event.key)
    const chosen = event.key === 'PageDown' ? Math.max(0, at) : /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1
    if (step === undefined && !buttons[chosen]) return
    event.preventDefault()
    if (step === undefined) buttons[chosen]?.click()
    else buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <Sheet open={open} title={c.choice.title(formatItems(count, lang))} done={t.close} onClose={() => onChoose(null)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of a clicker move between the buttons inside */}
      <ol className={styles.choices} ref={list} onKeyDown={onKeyDown}>
        {choices.map((deck, at) => (
          <li key={deck?.key ?? 'all'}>
            <button type="button" ref={deck === null ? askForFocus : undefined} onClick={() => onChoose(deck)}>
              <span className={`numbers ${styles.key}`}>{at + 1}</span> <span>{c.choice[deck?.key ?? 'all']}</span>{' '}
              {deck?.of != null && <span>{c.choice.of(formatItems(deck.of, lang))}</span>}{' '}
              <span className={`numbers ${styles.count}`}>{formatItems(deck?.count ?? count, lang)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        {c.choice.hints.map((hint) => (
          <span key={hint}>{hint}</span>
        ))}
      </p>
    </Sheet>
  )
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['PageUp', 1],
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

/** The dialog gives the focus to what asks for it in the page's own words. */
function askForFocus(button: HTMLElement | null): void {
  button?.setAttribute('autofocus', '')
}
