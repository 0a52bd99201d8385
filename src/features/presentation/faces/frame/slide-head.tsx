import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { draftsTexts } from '#src/texts/drafts/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useHasDrafts } from '#src/data/use-drafts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatItems } from '#src/numbers/number.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { textWidth } from '#src/lib/text-width.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { SlideSwitches } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import styles from './slide-head.module.css'

/** A name wider than this, in ems, is cut before its colon: the cover has it whole. */
const WIDEST = 32

function headName(title: string): string {
  const [short = title] = title.split(/[:：]/u)
  return textWidth(title) > WIDEST ? short : title
}

export interface SlideHeadProps {
  readonly selection: Selection
  readonly view: View
  readonly place: { readonly number: number; readonly total: number }
  readonly switches: SlideSwitches
}

/** Ledger and filters, day and slide number, as far as they are switched on; of a fictional ledger always that it is one, and of one with drafts over it that it has them. */
export function SlideHead({ selection, view, place, switches }: SlideHeadProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(slideTexts)
  const { index, asOf } = selection.assessed
  const { ledger } = index
  const names = activeFilters(view).map((choice) => nameOfChoice(choice, { index, lang, t, w }))
  const filters = texts.filters(names.join(' · '), formatItems(selection.items.length, lang))
  const isDrafted = useHasDrafts(ledger.id)
  if (!switches.furniture && !switches.filters && !ledger.synthetic && !isDrafted) return null
  return (
    <div className={styles.head}>
      {ledger.synthetic && <strong className={styles.synthetic}>{t.synthetic}</strong>}
      {isDrafted && <strong className={styles.synthetic}>{draftsTexts(lang).onSlide}</strong>}
      {switches.furniture && <span className={styles.ledger}>{headName(ledger.title[lang])}</span>}
      {switches.filters && <span className={styles.filters}>{filters}</span>}
      {switches.furniture && (
        <span className={styles.place}>
          {t.asOf(asOf)} <b>{texts.place(place.number, place.total)}</b>
        </span>
      )}
    </div>
  )
}
