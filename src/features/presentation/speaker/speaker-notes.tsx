import { tagOfText } from '#src/domain/languages.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { updateSlide, useShowLasts } from '#src/state/show-store.ts'
import { showTexts } from '#src/texts/show/texts.ts'
import { KEPT_SHOW } from '#src/url/show-code.ts'
import type { Show } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import type { Deck } from '../use-deck.ts'
import { SpeakerKeep } from './speaker-keep.tsx'
import styles from './speaker.module.css'

export interface SpeakerNotesProps {
  readonly deck: Deck
  readonly selection: Selection | null
  readonly view: View
  /** The show that is played; null: the view's own deck, which has no notes. */
  readonly show: Show | null
  /** Makes a show of what is presented. False: it is too large. */
  readonly onKeep: (show: Show) => boolean
}

/** What the speaker wrote for this slide, and for a commitment what the ledger has to say of it. Notes are written for the show kept in this browser; a carried one is only read. */
export function SpeakerNotes({ deck, selection, view, show, onKeep }: SpeakerNotesProps) {
  const s = useTexts(speakerTexts)
  const { slide, planned, place, total } = deck
  /** Where it was kept just now: there the answer stands. */
  const [keptAt, setKeptAt] = useState<number | null>(null)
  const item = slide?.kind === 'item' ? slide.item : null
  const editable = planned !== null && view.show === KEPT_SHOW
  const isRead = planned !== null && !editable && planned.notes !== ''
  return (
    <section className={styles.notes} aria-label={s.notes}>
      <h2 className={styles.label}>{s.notes}</h2>
      {editable && <Editor notes={planned.notes} place={place} asked={keptAt !== null} />}
      {isRead && <p className={styles.said}>{planned.notes}</p>}
      {!editable && !isRead && <p className={text.quiet}>{s.noNotes}</p>}
      <p className={styles.kept} role="status">
        {editable && keptAt === place ? s.kept(total, place) : ''}
      </p>
      {!editable && selection && (
        <SpeakerKeep selection={selection} view={view} carried={show} onKeep={onKeep} onKept={() => setKeptAt(place)} />
      )}
      {item && selection && <Hints item={item} selection={selection} />}
    </section>
  )
}

interface EditorProps {
  readonly notes: string
  /** From 1. */
  readonly place: number
  /** True where somebody pressed what brought it. */
  readonly asked: boolean
}

function Editor({ notes, place, asked }: EditorProps) {
  const s = useTexts(speakerTexts)
  const { notLasting } = useTexts(showTexts)
  const lasts = useShowLasts()
  const [full, setFull] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const takeFocus = useEffectEvent(() => asked && field.current?.focus())
  useEffect(() => void takeFocus(), [])
  return (
    <>
      <textarea
        ref={field}
        className={styles.editor}
        aria-label={s.notes}
        value={notes}
        onChange={(event) => setFull(!updateSlide(place, { notes: event.currentTarget.value }))}
      />
      <p className={text.quiet} role={full ? 'alert' : undefined}>
        {full ? s.notesFull : lasts ? s.notesHint : notLasting}
      </p>
    </>
  )
}

/** Where the item stands and why, the figure in the source's own words, and what must be said with it. */
function Hints({
  item: { commitment, assessment },
  selection,
}: {
  readonly item: Item
  readonly selection: Selection
}) {
  const lang = useLanguage()
  const s = useTexts(speakerTexts)
  const { index, rule } = selection.assessed
  const written =
    assessment.target?.citation.figure ?? commitment.citations.find(({ figure }) => figure !== undefined)?.figure
  return (
    <div className={styles.about}>
      <h2 className={styles.label}>{s.hints}</h2>
      <ul className={styles.hints}>
        <li>{verdictSentence(assessment, commitment, rule, index, lang)}</li>
        {written !== undefined && <li lang={tagOfText(written)}>{s.written(written)}</li>}
        {commitment.notes.map((note) => (
          <li key={note.zh}>{note[lang]}</li>
        ))}
      </ul>
    </div>
  )
}
