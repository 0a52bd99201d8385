import { screenTexts } from '#src/texts/screen/texts.ts'
import { shareTexts } from '#src/texts/shares/texts.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import { incrementSaid, shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { isExact } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { formatAge, formatDate, formatDaysLeft, formatDeadline } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatJustTheNumber } from '#src/format/gap.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatPoints, formatShare } from '#src/format/share.ts'
import { formatFigurePart, formatRateDistance } from '#src/format/yearly-rate.ts'
import { rateReasoningTexts } from '#src/texts/rate-reasoning/texts.ts'
import { dueSaid } from '#src/derive/due-said.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './detail.module.css'

/** Target, latest figure, shares, deadline: each with its own words for unknown, never a zero. */
export function KeyFigures({
  item: { commitment, assessment },
  index,
}: {
  readonly item: Item
  readonly index: LedgerIndex
}) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { measure } = commitment
  const { target, figure, freshness, baseline } = assessment
  const { names } = useTexts(shareTexts)
  const share = shareSaid(assessment)
  const increment = share?.by === 'attainment' ? incrementSaid(commitment, assessment) : null
  const unit = unitOf(commitment, index)
  // Of a baseline that nobody stated the gap is a range of its own making: the arithmetic below has it.
  const isKnown = measure?.baseline != null || !baseline || isExact(baseline)
  const distance = formatRateDistance(commitment, assessment, unit, lang)
  const just = formatJustTheNumber(commitment, assessment, lang)
  const steps = progressReported(assessment)
  const due = dueSaid(commitment, assessment)
  const open = countsDays({ commitment, assessment })
  return (
    <dl className={styles.figures}>
      {measure && target && (
        <>
          <div>
            <dt>{t.target}</dt>
            <dd className={styles.large}>{formatTargetFigure(target, measure, unit, lang)}</dd>
          </div>
          <div>
            <dt>{t.latest}</dt>
            <dd className={styles.large}>
              {figure
                ? formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
                : t.noFigure}
              {figure && freshness && (
                <small>
                  {formatFigurePart(commitment, assessment, lang) ?? formatDate(figure.report.date, lang)} ·{' '}
                  {formatAge(freshness.months, lang)}
                </small>
              )}
            </dd>
          </div>
        </>
      )}
      {distance !== null && (
        <div>
          <dt>{rateReasoningTexts(lang).distance}</dt>
          <dd>{distance}</dd>
        </div>
      )}
      {steps.by === 'steps' && (
        <div>
          <dt>{t.milestones}</dt>
          <dd className={styles.large}>{progressWords(steps, commitment.kind, lang)}</dd>
        </div>
      )}
      {share && (
        <div>
          <dt>{names[share.by]}</dt>
          <dd className={styles.large}>
            {formatShare(share.share, lang)}
            {just !== null && <small>{just}</small>}
          </dd>
        </div>
      )}
      {increment && (
        <div>
          <dt>{names.increment}</dt>
          <dd>{formatShare(increment, lang)}</dd>
        </div>
      )}
      <ExpectedShare assessment={assessment} withGap={isKnown} />
      {(due !== null || commitment.series === undefined) && (
        <div>
          <dt>{t.deadline}</dt>
          <dd>
            {formatDeadline(due, lang)}
            {open && assessment.daysLeft !== null && <small>{formatDaysLeft(assessment.daysLeft, lang)}</small>}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** What should have been reached on the day of the figure, which is named where it is not the as-of day. */
function ExpectedShare({
  assessment,
  withGap,
}: {
  readonly assessment: Item['assessment']
  readonly withGap: boolean
}) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { expected, gapPoints, figure, asOf } = assessment
  if (!expected) return null
  return (
    <div>
      <dt>{t.expected}</dt>
      <dd>
        {formatShare(expected, lang)}
        {figure && figure.report.date !== asOf && <small>{t.asOf(formatDate(figure.report.date, lang))}</small>}
        {gapPoints && withGap && <small>{formatPoints(gapPoints, lang)}</small>}
      </dd>
    </div>
  )
}
