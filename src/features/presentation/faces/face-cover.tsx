import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { formatItems } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { FaceProps } from './face-props.ts'
import shared from './parts/slide-shared.module.css'
import { SlideFacts } from './parts/slide-facts.tsx'
import { Sentence, useSentence } from './parts/slide-sentence.tsx'
import { SlideTitle } from './parts/slide-title.tsx'
import { useFitting } from './fit/use-fitting.ts'

/** The cover: what ledger this is and what it says of this selection. */
export function FaceCover({ selection, view, title }: FaceProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { index, asOf } = selection.assessed
  const { ledger } = index
  // What the desk says of itself is for whoever works there.
  const { parts } = useSentence(selection, view, lang, view.view === 'desk' ? 'overview' : view.view)
  const empty = selection.items.length === 0
  const lines: readonly (readonly string[])[] = [
    ...(empty && activeFilters(view).length > 0 ? [[slideTexts(lang).wayOut]] : []),
    [t.asOf(asOf), t.edition(ledger.edition), ...(empty ? [] : [formatItems(selection.items.length, lang)])],
    ...(ledger.synthetic ? [[t.syntheticLong]] : []),
  ]
  const { ref, shown } = useFitting(1 + lines.length)
  return (
    <>
      <div className={shared.title}>
        <SlideTitle text={ledger.title[lang]} title={title}>
          {ledger.title[lang]}
        </SlideTitle>
      </div>
      <div className={`${shared.main} ${shared.stack}`} ref={ref}>
        <p className={shared.sentence}>
          <Sentence parts={parts} />
        </p>
        {lines.slice(0, shown - 1).map((line) => (
          <p key={line.join('')} className={shared.quiet}>
            {line.length > 1 ? <SlideFacts facts={line} /> : line}
          </p>
        ))}
      </div>
    </>
  )
}
