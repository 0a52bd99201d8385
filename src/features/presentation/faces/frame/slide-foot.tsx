import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useMemo } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { Slide } from '#src/derive/slides.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './slide-foot.module.css'
import { SlideFacts } from '../parts/slide-facts.tsx'

export interface SlideFootProps {
  readonly slide: Slide
  readonly selection: Selection
  /** True: the as-of day is not said elsewhere on the slide. */
  readonly withDay: boolean
}

/** The source line: where it is written, the edition and the rule. */
export function SlideFoot({ slide, selection, withDay }: SlideFootProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(slideTexts)
  const { index, asOf, rule } = selection.assessed
  const sources = useMemo(
    () => new Set(selection.items.flatMap(({ commitment }) => commitment.citations.map(({ source }) => source))).size,
    [selection],
  )
  const meta = [...(withDay ? [t.asOf(asOf)] : []), t.edition(index.ledger.edition), t.whyRule(rule.name[lang])]
  return (
    <footer className={styles.foot}>
      {slide.kind === 'item' ? (
        <p>{texts.source(citedPlace(slide.item.commitment, index, lang))}</p>
      ) : (
        sources > 0 && <p>{texts.manySources(sources)}</p>
      )}
      <p>
        <SlideFacts facts={meta} />
      </p>
    </footer>
  )
}

/** Title of the first source, section and paragraph. */
function citedPlace({ citations }: Commitment, index: LedgerIndex, lang: Language): string {
  const [citation] = citations
  const source = citation && index.sources.get(citation.source)
  const paragraph = citation?.paragraph === undefined ? undefined : slideTexts(lang).paragraph(citation.paragraph)
  return [source?.title[lang] ?? citation?.source, citation?.section?.[lang], paragraph]
    .filter(Boolean)
    .join(punctuationTexts(lang).comma)
}
