import { tagOfText } from '#src/domain/languages.ts'
import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useState } from 'react'
import type { Item, Selection } from '#src/derive/selection/selection.ts'
import type { Slide } from '#src/derive/slides.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { updateSlide } from '#src/state/show-store.ts'
import type { ShowSlide } from '#src/url/show.ts'
import text from '#src/ui/text.module.css'
import styles from './speaker.module.css'

export interface SpeakerNotesProps {
  /** Null: it cannot be shown. */
  readonly slide: Slide | null
  readonly selection: Selection | null
  /** Null: the view's own deck, which has no notes. */
  readonly planned: ShowSlide | null
  /** From 1. */
  readonly place: number
  /** True for the show kept in this browser; a carried one is only read. */
  readonly editable: boolean
}

/** What the speaker wrote for this slide, and for a commitment what the ledger has to say of it. */
export function SpeakerNotes({ slide, selection, planned, place, editable }: SpeakerNotesProps) {
  const s = useTexts(speakerTexts)
  const item = slide?.kind === 'item' ? slide.item : null
  const written = planned !== null && (editable || planned.notes !== '')
  return (
    <section className={styles.notes} aria-label={s.notes}>
      {(written || !item) && <h2 className={styles.label}>{s.notes}</h2>}
      {written &&
        (editable ? <Editor notes={planned.notes} place={place} /> : <p className={styles.said}>{planned.notes}</p>)}
      {!written && !item && <p className={text.quiet}>{s.noNotes}</p>}
      {item && selection && <Hints item={item} selection={selection} />}
    </section>
  )
}

function Editor({ notes, place }: { readonly notes: string; readonly place: number }) {
  const s = useTexts(speakerTexts)
  const [full, setFull] = useState(false)
  return (
    <>
      <textarea
        className={styles.editor}
        aria-label={s.notes}
        rows={6}
        value={notes}
        onChange={(event) => setFull(!updateSlide(place, { notes: event.currentTarget.value }))}
      />
      <p className={text.quiet} role={full ? 'alert' : undefined}>
        {full ? s.notesFull : s.notesHint}
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
    <>
      <h2 className={styles.label}>{s.hints}</h2>
      <ul className={styles.hints}>
        <li>{verdictSentence(assessment, commitment, rule, index, lang)}</li>
        {written !== undefined && <li lang={tagOfText(written)}>{s.written(written)}</li>}
        {commitment.notes.map((note) => (
          <li key={note.zh}>{note[lang]}</li>
        ))}
      </ul>
    </>
  )
}
