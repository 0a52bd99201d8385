import type { Item } from '#src/derive/selection.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { figureParts, type FigureParts } from '#src/format/figure.ts'
import { bigShare, stageTexts } from '#src/format/stage.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { textWidth } from '#src/lib/text-width.ts'
import styles from './slide-face.module.css'

/** What is set large: completion, else attainment, else the latest figure, else the target; steps of a milestone; the stage of a direction. Null: nothing to set large. */
export type Big = 'completion' | 'attainment' | 'figure' | 'target' | 'steps' | 'stage' | null

/** The widest texts of each step of size, in ems. */
const STEPS = [2.3, 3.6, 6]

/** Which of an item's figures is set large. */
export function bigOf({ commitment, assessment }: Item): Big {
  if (assessment.milestones) return 'steps'
  if (!commitment.measure) return assessment.stage ? 'stage' : null
  if (assessment.completion) return 'completion'
  if (assessment.attainment) return 'attainment'
  if (assessment.figure) return 'figure'
  return assessment.target ? 'target' : null
}

interface Parts {
  readonly number: string
  readonly sign: string
  readonly label: string
}

function partsOf(figure: FigureParts, label: string): Parts {
  return { number: figure.number + figure.scale, sign: figure.unit, label }
}

/** The one figure that the back row takes away. Unknown completion is said in words beside what is known. */
export function ItemBig({ item, unit }: { readonly item: Item; readonly unit: Unit | null }) {
  const { lang, t, w } = useTexts()
  const { commitment, assessment } = item
  const { completion, attainment, figure, target, milestones, stage } = assessment
  const big = bigOf(item)
  // Steps of which nothing was ever reported are not none of them reached.
  const reported = assessment.freshness !== null
  const parts: Parts | null =
    big === 'steps' && milestones
      ? { number: reported ? `${milestones.reached.length}/${milestones.total}` : String(milestones.total), sign: '', label: t.milestones }
      : big === 'stage' && stage
        ? { number: w.stages[stage.stage], sign: '', label: stageTexts(lang).stage }
        : big === 'completion' && completion
          ? { ...bigShare(completion, lang), label: t.completion }
          : big === 'attainment' && attainment
            ? { ...bigShare(attainment, lang), label: t.attainment }
            : big === 'figure' && figure
              ? partsOf(figureParts({ value: figure.value, unit, comparator: figure.report.comparator }, lang), t.latest)
              : big === 'target' && target
                ? partsOf(figureParts({ value: target.value, unit }, lang), t.target)
                : null
  if (!parts) return <p className={styles.kind}>{w.kinds[commitment.kind].word}</p>
  const step = STEPS.findIndex((most) => textWidth(parts.number) <= most)
  return (
    <p className={styles.big} data-step={step === -1 ? STEPS.length : step} data-stale={assessment.reasons.includes('silent')}>
      <b>{parts.number}</b>{' '}
      <span>
        {parts.sign} {parts.label}
      </span>{' '}
      {(commitment.measure ? !completion : big === 'steps' && !reported) && <span className={styles.unknown}>{stageTexts(lang).completionUnknown}</span>}
    </p>
  )
}
