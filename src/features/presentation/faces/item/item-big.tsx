import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { CSSProperties } from 'react'
import { levelMark } from '#src/derive/level-mark.ts'
import { progressSaid } from '#src/derive/progress-said.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { figureParts, targetParts, type FigureParts } from '#src/format/figure.ts'
import { stepsWords } from '#src/format/progress-words.ts'
import { formatShareSaid } from '#src/format/share-said.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { textWidth } from '#src/lib/text-width.ts'
import styles from './item-big.module.css'

/** What is set large, as progressSaid says: a figure over its target, a target, steps or a stage. Null: nothing to set large. */
export type Big = 'figure' | 'target' | 'steps' | 'stage' | null

/** Bold serif figures run wider than textWidth says. */
const WIDER = 1.1
/** Size of the words before a figure, in its own. */
const PREFIX = 0.42
/** A text wider than this, in ems, may take a second line. */
const ONE_LINE = 9

/** Which of an item's figures is set large. */
export function bigOf({ assessment }: Pick<Item, 'assessment'>): Big {
  const { by } = progressSaid(assessment)
  return by === 'nothing' ? null : by
}

interface Parts {
  /** 超, 力争不低于; '' where none. */
  readonly prefix: string
  readonly number: string
  /** The target after the figure: 30万, with its own 超; null: the figure stands alone. */
  readonly over?: { readonly prefix: string; readonly number: string } | null
  readonly sign: string
  readonly label: string
}

function partsOf(figure: FigureParts, label: string): Parts {
  return { prefix: figure.prefix, number: figure.number + figure.scale, sign: figure.unit, label }
}

/** 12万 / 30万 with the unit once; before the first target the figure alone. */
function figureOverTarget(
  { commitment: { measure }, assessment }: Item,
  unit: Unit | null,
  lang: Language,
): Parts | null {
  const { figure, target } = assessment
  if (!figure) return null
  const value = figureParts({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
  if (!target || !measure) return partsOf(value, screenTexts(lang).latest)
  const over = targetParts(target, measure, unit, lang)
  const share = shareSaid(assessment)
  const label = share ? formatShareSaid(share, lang) : ''
  return { ...partsOf(value, label), over: { prefix: over.prefix, number: over.number + over.scale }, sign: over.unit }
}

/** The words without the number they begin with. */
function afterNumber(words: string): string {
  return words.replace(/^[\d,]+ ?/, '')
}

/** What is not known beside the large figure: that nothing was reported, or how far it is on its way; null: nothing. */
function unknownText({
  item: { commitment, assessment },
  unit,
  lang,
}: {
  readonly item: Item
  readonly unit: Unit | null
  readonly lang: Language
}): string | null {
  const { completionUnknown } = slideTexts(lang)
  // Where that is why nothing can be judged, the status below says it.
  if (assessment.freshness === null && commitment.measure)
    return assessment.reasons[0] === 'no-report' ? null : screenTexts(lang).noFigure
  if (!commitment.measure || levelMark(commitment, assessment, unit)) return null
  return assessment.target === null || shareSaid(assessment) ? null : completionUnknown
}

/** The one figure that the back row takes away, never wider than its place. What is not known is said in words beside it. */
export function ItemBig({ item, unit }: { readonly item: Item; readonly unit: Unit | null }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const { commitment, assessment } = item
  const { target, stage } = assessment
  const big = bigOf(item)
  const said = progressSaid(assessment)
  const parts: Parts | null =
    said.by === 'steps'
      ? {
          prefix: '',
          number: said.reached === null ? formatCount(said.total, lang) : `${said.reached}/${said.total}`,
          sign: '',
          label: said.reached === null ? afterNumber(stepsWords(said, lang)) : t.milestones,
        }
      : big === 'stage' && stage
        ? { prefix: '', number: w.stages[stage.stage], sign: '', label: slideTexts(lang).stage }
        : big === 'figure'
          ? figureOverTarget(item, unit, lang)
          : big === 'target' && target && commitment.measure
            ? partsOf(targetParts(target, commitment.measure, unit, lang), t.target)
            : null
  const unknown = unknownText({ item, unit, lang })
  if (!parts) return <p className={styles.kind}>{w.kinds[commitment.kind].word}</p>
  const { over } = parts
  const width =
    WIDER *
    (textWidth(parts.number + (over ? ` / ${over.number}` : '')) +
      PREFIX * textWidth(parts.prefix + (over?.prefix ?? '')))
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
        {over && (
          <>
            {' / '}
            {over.prefix !== '' && <small>{over.prefix}</small>}
            {over.number}
          </>
        )}
      </b>{' '}
      <span>
        {parts.sign} {parts.label}
      </span>{' '}
      {unknown !== null && <span className={styles.unknown}>{unknown}</span>}
    </p>
  )
}
