import { detailTexts } from '#src/texts/detail/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import text from '#src/ui/text.module.css'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'

/** V9: the steps, each reached or not yet reported. */
export function Milestones({ item: { commitment, assessment } }: { readonly item: Item }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const d = useTexts(detailTexts)
  if (commitment.milestones.length === 0) return null
  const reached = new Set(assessment.milestones?.reached)
  return (
    <section>
      <PartHead>{t.milestones}</PartHead>
      <ul className={styles.facts}>
        {commitment.milestones.map(({ id, title, due, earlier = [] }) => (
          <li key={id}>
            <VerdictGlyph verdict={reached.has(id) ? 'met' : 'unjudged'} /> {title[lang]}
            <span className={text.quiet}>
              {' '}
              · {formatDeadline(due, lang)}
              {earlier.map(
                (was) => ` · ${d.stepMoved(formatDeadline(was.due, lang), formatDate(was.date, lang))}`,
              )} ·{' '}
              {reached.has(id) ? d.stepDone : d.stepOpen}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
