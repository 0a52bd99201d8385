import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { CSSProperties } from 'react'
import { levelMark } from '#src/derive/level-mark.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { figureParts, targetParts, type FigureParts } from '#src/format/figure.ts'
import { bigShare } from '#src/format/slide.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { textWidth } from '#src/lib/text-width.ts'
import styles from './item-big.module.css'

/** What is set large: as progressSaid says, a figure as completion, else as attainment, where they are known. Null: nothing to set large. */
export type Big = 'completion' | 'attainment' | 'figure' | 'target' | 'steps' | 'stage' | null

/** Bold serif figures run wider than textWidth says. */
const WIDER = 1.1
/** Size of the words before a figure, in its own. */
const PREFIX = 0.42
/** A text wider than this, in ems, may take a second line. */
const ONE_LINE = 9

/** Which of an item's figures is set large. */
export function bigOf({ assessment }: Pick<Item, 'assessment'>): Big {
  const { by } = progressSaid(assessment)
  if (by === 'nothing') return null
  if (by !== 'figure') return by
  if (assessment.completion) return 'completion'
  return assessment.attainment ? 'attainment' : 'figure'
}

interface Parts {
  /** 超, 力争不低于; '' where none. */
  readonly prefix: string
  readonly number: string
  readonly sign: string
  readonly label: string
}

function partsOf(figure: FigureParts, label: string): Parts {
  return { prefix: figure.prefix, number: figure.number + figure.scale, sign: figure.unit, label }
}

/** What is not known beside the large figure: completion, where the target is one to be approached; of a limit, that nothing was reported; null: nothing. */
function unknownText({
  item: { commitment, assessment },
  unit,
  big,
  lang,
}: {
  readonly item: Item
  readonly unit: Unit | null
  readonly big: Big
  readonly lang: Language
}): string | null {
  const { completionUnknown } = slideTexts(lang)
  if (!commitment.measure) return big === 'steps' && assessment.freshness === null ? screenTexts(lang).noFigure : null
  if (levelMark(commitment, assessment, unit)) return assessment.figure ? null : screenTexts(lang).noFigure
  return assessment.completion ? null : completionUnknown
}

/** The one figure that the back row takes away, never wider than its place. Unknown completion is said in words beside what is known. */
export function ItemBig({ item, unit }: { readonly item: Item; readonly unit: Unit | null }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const { commitment, assessment } = item
  const { completion, attainment, figure, target, stage } = assessment
  const big = bigOf(item)
  const said = progressSaid(assessment)
  const parts: Parts | null =
    said.by === 'steps'
      ? {
          prefix: '',
          number: said.reached === null ? String(said.total) : `${said.reached}/${said.total}`,
          sign: '',
          label: t.milestones,
        }
      : big === 'stage' && stage
        ? { prefix: '', number: w.stages[stage.stage], sign: '', label: slideTexts(lang).stage }
        : big === 'completion' && completion
          ? { prefix: '', ...bigShare(completion, lang), label: t.completion }
          : big === 'attainment' && attainment
            ? { prefix: '', ...bigShare(attainment, lang), label: t.attainment }
            : big === 'figure' && figure
              ? partsOf(
                  figureParts({ value: figure.value, unit, comparator: figure.report.comparator }, lang),
                  t.latest,
                )
              : big === 'target' && target && commitment.measure
                ? partsOf(targetParts(target, commitment.measure, unit, lang), t.target)
                : null
  const unknown = unknownText({ item, unit, big, lang })
  if (!parts) return <p className={styles.kind}>{w.kinds[commitment.kind].word}</p>
  const width = WIDER * (textWidth(parts.number) + PREFIX * textWidth(parts.prefix))
  const measure: CSSProperties & Readonly<Record<'--ems', number>> = { '--ems': Math.min(width, ONE_LINE) }
  return (
    <p
      className={styles.big}
      data-long={width > ONE_LINE}
      data-stale={assessment.reasons.includes('silent')}
      style={measure}
    >
      <b>
        {parts.prefix !== '' && <small>{parts.prefix}</small>}
        {parts.number}
      </b>{' '}
      <span>
        {parts.sign} {parts.label}
      </span>{' '}
      {unknown !== null && <span className={styles.unknown}>{unknown}</span>}
    </p>
  )
}
