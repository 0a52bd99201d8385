import { speakerTexts } from '#src/texts/speaker/texts.ts'
import { useMemo, useState, type ReactNode } from 'react'
import { useSelection } from '#src/data/use-selection.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { slideOfView } from '#src/derive/slides.ts'
import { compareText } from '#src/format/compare-text.ts'
import { todayIn } from '#src/format/today.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { parseAddress } from '#src/url/address.ts'
import { honourView } from '#src/url/honour-view.ts'
import type { ShowSlide } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import { DeckFace } from '../faces/deck-face.tsx'
import { SlideFace } from '../faces/slide-face.tsx'
import styles from './speaker.module.css'
import { ScreensContext } from '../screens-context.ts'
import type { Deck } from '../use-deck.ts'

export interface SpeakerNextProps {
  /** The selection (null: none, its ledger did not open) and view of the slide on screen. */
  readonly selection: Selection | null
  readonly view: View
  readonly deck: Deck
  /** The slide of the show that comes next; null in the view's own deck, and at the end. */
  readonly planned: ShowSlide | null
  readonly name: string
  readonly home: string | null
  readonly clock: () => number
  /** The page's own view, for a slide of the view's own deck that shows it as it stands. */
  readonly children?: ReactNode
}

/** Its first screen, where it has several. */
const SMALL = { screen: 1, onScreens: () => undefined, small: true }

/** The slide that comes next, small. */
export function SpeakerNext(props: SpeakerNextProps) {
  const s = useTexts(speakerTexts)
  const { selection, view, deck, planned, name, home } = props
  const next = deck.slides[deck.place]
  if (deck.place >= deck.total) return <p className={text.quiet}>{s.last}</p>
  return (
    <figure className={styles.preview}>
      <figcaption>
        <span className={styles.label}>{s.next}</span> {name}
      </figcaption>
      {next && selection && (
        <div className={styles.screen} inert>
          <ScreensContext value={SMALL}>
            <SlideFace
              slide={next}
              selection={selection}
              view={{ ...view, stage: null, show: null }}
              place={{ number: deck.place + 1, total: deck.total }}
              title=""
              home={home}
            >
              {props.children}
            </SlideFace>
          </ScreensContext>
        </div>
      )}
      {planned && <PlannedNext {...props} planned={planned} />}
    </figure>
  )
}

/** Whether a view is in the ledger on screen; where its address leaves the ledger to the site, only if this one does too. */
function isHere(next: View, view: View, id: string): boolean {
  return next.ledger === view.ledger || next.ledger === id
}

function PlannedNext(props: SpeakerNextProps & { readonly planned: ShowSlide }) {
  const lang = useLanguage()
  const { planned, view, selection } = props
  const next = useMemo(() => parseAddress(planned.address).view, [planned.address])
  if (selection && isHere(next, view, selection.assessed.index.ledger.id))
    return <NextFace {...props} next={next} selection={selection} />
  return (
    <div className={styles.elsewhere}>
      <p>{speakerTexts(lang).nextElsewhere}</p>
      {planned.notes !== '' && <p className={styles.said}>{planned.notes}</p>}
    </div>
  )
}

/** A show's next slide has a view of its own, and so a selection of its own. */
function NextFace({
  selection,
  next,
  planned,
  deck,
  name,
  home,
  clock,
}: SpeakerNextProps & { readonly selection: Selection; readonly planned: ShowSlide; readonly next: View }) {
  const lang = useLanguage()
  const { index } = selection.assessed
  const view = useMemo(() => honourView(next, index).view, [next, index])
  const [today] = useState(() => todayIn(index.ledger.timeZone, clock()))
  const own = useSelection(index, view, view.asof ?? today, compareText(lang))
  const place = deck.place + 1
  const coming = useMemo(() => {
    const slide = own.selection && slideOfView(own.selection, { ...view, item: next.item })
    return { place, total: deck.total, slide, planned, slides: [] }
  }, [own.selection, view, next.item, place, deck.total, planned])
  return (
    <div className={styles.screen} inert>
      {own.selection && !own.busy && (
        <DeckFace deck={coming} selection={own.selection} view={view} missing={null} name={name} home={home}>
          {null}
        </DeckFace>
      )}
    </div>
  )
}
