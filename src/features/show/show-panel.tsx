import { showTexts } from '#src/texts/show/texts.ts'
import { useRef, useState } from 'react'
import { formatSpan } from '#src/format/speaker.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { viewsOfDeck } from '#src/derive/slides.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { presentShow, presentView } from '#src/state/presentation.ts'
import {
  addView,
  moveSlide,
  removeSlide,
  replaceShow,
  setShowTitle,
  showOfViews,
  undoShow,
  useCanUndoShow,
  useKeptShow,
  useReceivedShow,
  useShowLasts,
} from '#src/state/show-store.ts'
import { Button } from '#src/ui/button.tsx'
import { KEPT_SHOW } from '#src/url/show-code.ts'
import { EMPTY_SHOW } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import { ShowFiles } from './show-files.tsx'
import styles from './show.module.css'
import { SlideRow } from './slide-row.tsx'

export interface ShowPanelProps {
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
  /** For a slide of the view now: the open item's title, or what the view is of. '' leaves the slide its own. */
  readonly suggestedTitle: string
  /** What is presented from here; null: nothing is on screen. */
  readonly deck: { readonly selection: Selection; readonly view: View } | null
  /** A slide was opened in the page beneath: what holds the panel may close. */
  readonly onOpen: () => void
}

/** Presenting: this view as it is, or a show put together from several. */
export function ShowPanel({ home, suggestedTitle, deck, onOpen }: ShowPanelProps) {
  const s = useTexts(showTexts)
  const show = useKeptShow()
  const received = useReceivedShow()
  const lasts = useShowLasts()
  const canUndo = useCanUndoShow()
  const [said, setSaid] = useState('')
  const full = () => setSaid(s.full)
  const total = show.slides.length
  return (
    <div className={styles.panel}>
      <div>
        <Button look="strong" onClick={() => presentView()}>
          {s.present} <kbd className={styles.key}>F9</kbd>
        </Button>
        <p className={text.quiet}>{s.presentHint}</p>
      </div>
      <section className={styles.show} aria-label={s.show}>
        <h3 className={styles.title}>{s.show}</h3>
        <p className={text.quiet}>{s.showHint}</p>
        {received && (
          <div className={styles.notice}>
            <p>{s.received(received.title, received.slides.length)}</p>
            <Button onClick={() => setSaid(replaceShow(received) ? s.kept : s.full)}>{s.keep}</Button>
          </div>
        )}
        <div className={styles.actions}>
          <Button onClick={() => setSaid(addView(suggestedTitle) ? s.added(total + 1) : s.full)}>{s.add}</Button>
          {deck && (
            <Button
              title={s.keepDeckHint}
              onClick={() => {
                const views = viewsOfDeck(deck.selection, deck.view)
                setSaid(replaceShow(showOfViews(views, suggestedTitle)) ? s.deckKept(views.length) : s.full)
              }}
            >
              {s.keepDeck}
            </Button>
          )}
          {total > 0 && <Button onClick={() => presentShow(show, KEPT_SHOW)}>{s.play}</Button>}
          {canUndo && (
            <Button
              onClick={() => {
                undoShow()
                setSaid(s.undone)
              }}
            >
              {s.undo}
            </Button>
          )}
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
        {!lasts && <p className={styles.notice}>{s.notLasting}</p>}
        {total === 0 ? <p>{s.empty}</p> : <Slides onSay={setSaid} onFull={full} onOpen={onOpen} />}
        {total > 0 && (
          <Button
            look="plain"
            onClick={() => {
              replaceShow(EMPTY_SHOW)
              setSaid(s.cleared)
            }}
          >
            {s.clear}
          </Button>
        )}
        <ShowFiles home={home} onSay={setSaid} />
      </section>
    </div>
  )
}

interface SlidesProps {
  readonly onSay: (text: string) => void
  readonly onFull: () => void
  readonly onOpen: () => void
}

function Slides({ onSay, onFull, onOpen }: SlidesProps) {
  const s = useTexts(showTexts)
  const { title, slides } = useKeptShow()
  const list = useRef<HTMLOListElement>(null)
  const total = slides.length
  const planned = slides.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  const focusIn = (place: number, ...selectors: readonly string[]) => {
    const row = list.current?.children[place - 1]
    row?.querySelector<HTMLElement>(selectors.map((each) => `${each}:not(:disabled)`).join(','))?.focus()
  }
  const move = (from: number, to: number) => {
    // The rows stay and what they show moves on: the focus goes along to the slide's new row, to the button that still has a way to go.
    const onward = to === 1 ? 'down' : to === total ? 'up' : to < from ? 'up' : 'down'
    focusIn(to, `[data-move=${onward}]`)
    onSay(moveSlide(from, to) ? s.moved(to, total) : s.full)
  }
  const remove = (place: number) => {
    if (place === total) focusIn(place - 1, '[data-remove]')
    removeSlide(place)
    onSay(s.removed(place))
  }
  return (
    <>
      <label className={styles.field}>
        {s.name}
        <input
          className={styles.text}
          value={title}
          onChange={(event) => setShowTitle(event.currentTarget.value) || onFull()}
        />
      </label>
      <p className={text.quiet}>{s.summary(total, planned === 0 ? null : formatSpan(planned))}</p>
      <ol ref={list} className={styles.slides} aria-label={s.list}>
        {slides.map((slide, at) => (
          <SlideRow
            key={at}
            slide={slide}
            place={at + 1}
            total={total}
            onMove={(to) => move(at + 1, to)}
            onRemove={() => remove(at + 1)}
            onFull={onFull}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </>
  )
}
