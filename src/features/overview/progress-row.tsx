import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatAge } from '#src/format/date.ts'
import { formatTargetFigure } from '#src/format/figure.ts'
import { formatShare } from '#src/format/share.ts'
import { Due } from '#src/marks/due.tsx'
import { BigFigure } from '#src/marks/figure.tsx'
import { ItemLink } from '#src/marks/item-link.tsx'
import { placeLine } from '#src/marks/place-line.ts'
import { Progress } from '#src/marks/progress.tsx'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './overview.module.css'

export interface ProgressRowProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly open: boolean
}

/** One commitment as a row (a card on a phone): what, how much, how far, how it stands, by when. */
export function ProgressRow({ item: { commitment, assessment }, index, open }: ProgressRowProps) {
  const lang = useLanguage()
  return (
    <li className={styles.row} data-open={open}>
      <div className={styles.name}>
        <h2 className={styles.title}>
          <ItemLink commitment={commitment} />
        </h2>
        <p className={styles.quiet}>{placeLine(commitment, index, lang)}</p>
      </div>
      <Value item={{ commitment, assessment }} index={index} />
      <div className={styles.bars}>{commitment.kind !== 'direction' && <Progress assessment={assessment} />}</div>
      <div className={styles.state}>
        <Status judgement={assessment} withGap />
        {assessment.freshness && <p className={styles.quiet}>{formatAge(assessment.freshness.months, lang)}</p>}
      </div>
      <div className={styles.due}>
        <Due commitment={commitment} assessment={assessment} />
      </div>
    </li>
  )
}

/** Latest value over target; for milestones the steps done; for a direction its stage, if any was reported. */
function Value({ item: { commitment, assessment }, index }: Omit<ProgressRowProps, 'open'>) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const { measure } = commitment
  const { target, figure, milestones, stage, attainment } = assessment
  if (measure && target) {
    const unit = unitOf(commitment, index)
    return (
      <div className={styles.value}>
        {figure ? (
          <BigFigure figure={{ value: figure.value, unit, comparator: figure.report.comparator }} bare />
        ) : (
          <span className={styles.quiet}>{t.noFigure}</span>
        )}
        <p className={styles.quiet}>
          / {formatTargetFigure(target, measure, unit, lang)}
          {attainment && (
            <>
              {' '}
              <span className={styles.against}>
                {t.attainment} {formatShare(attainment, lang)}
              </span>
            </>
          )}
        </p>
      </div>
    )
  }
  return (
    <div className={`${styles.value} ${styles.quiet}`}>
      {milestones
        ? t.steps(milestones.reached.length, milestones.total)
        : stage
          ? w.stages[stage.stage]
          : w.kinds[commitment.kind].word}
    </div>
  )
}
