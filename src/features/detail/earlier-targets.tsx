import { detailTexts } from '#src/texts/detail/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatTargetFigure } from '#src/format/figure.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'

/** V10: targets that were restated, each with its own verdict; nothing where none was moved. */
export function EarlierTargets({
  item: { commitment, assessment },
  index,
}: {
  readonly item: Item
  readonly index: LedgerIndex
}) {
  const lang = useLanguage()
  const d = useTexts(detailTexts)
  const { measure } = commitment
  if (!measure || assessment.earlier.length === 0) return null
  const unit = index.units.get(measure.unit) ?? null
  return (
    <section>
      <PartHead>{d.earlierTargets}</PartHead>
      <ul className={styles.facts}>
        {assessment.earlier.map((judgement) => {
          const { target } = judgement
          return (
            target && (
              <li key={`${target.since} ${target.value}`}>
                {d.earlierTarget(
                  formatTargetFigure(target, measure, unit, lang),
                  formatDeadline(target.due, lang),
                  formatDate(target.since, lang),
                )}{' '}
                <Status judgement={judgement} />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
