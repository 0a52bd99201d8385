import { detailTexts } from '#src/texts/detail/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { formatDeadline } from '#src/format/date.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import styles from './item-steps.module.css'
import shared from '../parts/slide-shared.module.css'
import { useFitting } from '../fit/use-fitting.ts'

/** V9: the steps, each reached or not reported as reached; the last ones where not all fit, since those are the open ones. */
export function ItemSteps({ item: { commitment, assessment } }: { readonly item: Item }) {
  const lang = useLanguage()
  const d = useTexts(detailTexts)
  const { milestones } = commitment
  const reached = new Set(assessment.milestones?.reached)
  const { ref, shown } = useFitting(milestones.length)
  return (
    <div className={`${styles.steps} ${shared.glyphs}`} ref={ref}>
      {milestones.length > shown && (
        <p className={shared.rest}>{slideTexts(lang).stepsBefore(milestones.length - shown)}</p>
      )}
      <ol>
        {milestones.slice(-shown).map(({ id, title, due }) => (
          <li key={id}>
            <VerdictGlyph verdict={reached.has(id) ? 'met' : 'unjudged'} />
            <span>
              {joinTight(title[lang])}{' '}
              <span className={shared.quiet}>
                {joinTight(formatDeadline(due, lang))} · {reached.has(id) ? d.stepDone : d.stepOpen}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
