import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import type { CSSProperties, ReactNode } from 'react'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Rule, Unit } from '#src/domain/ledger.ts'
import { formatAge, formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { gapBesideVerdict } from '#src/format/gap.ts'
import { verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { joinTight } from '#src/format/tight.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { bigOf, ItemBig } from './item-big.tsx'
import { itemSizes } from './item-sizes.ts'
import styles from './item-facts.module.css'
import shared from '../parts/slide-shared.module.css'
import { useFitting } from '../fit/use-fitting.ts'

export interface ItemFactsProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
  /** True: what was said is told here, at the end; else it stands beside. */
  readonly said: boolean
  /** How large text may grow where there is room, in sizes of body text. */
  readonly growth: number
}

interface Layout {
  readonly shown: number
  /** Size of the text, in sizes of body text. */
  readonly text: number
  /** Step down in the size of the figure, from 0. */
  readonly step: number
}

/** The figure and the verdict, which are never left out. */
const ESSENTIAL = 2
const STEPS = 3

/** The ways to set so many facts, the roomiest first: text as large as may be, then smaller; then by turns a smaller figure and a fact less; at last the figure and the verdict alone. */
function layoutsOf(facts: number, growth: number): readonly Layout[] {
  const grown = itemSizes(growth)
    .slice(0, -1)
    .map((text) => ({ shown: facts, text, step: 0 }))
  const cuts = Array.from({ length: 2 * (facts - ESSENTIAL) + 1 }, (_, cut) => ({
    shown: facts - Math.floor(cut / 2),
    text: 1,
    step: Math.min(STEPS - 1, Math.ceil(cut / 2)),
  }))
  const barest = Array.from({ length: STEPS }, (_, step) => ({ shown: ESSENTIAL, text: 1, step: step + 1 }))
  return [...grown, ...cuts, ...barest]
}

/** What is known of an item, the most telling first. Without room the figure shrinks and what comes last is left out; figure and verdict always stay. */
export function ItemFacts({ item, index, rule, said, growth }: ItemFactsProps) {
  const lang = useLanguage()
  const { commitment, assessment } = item
  const unit = unitOf(commitment, index)
  const facts: readonly ReactNode[] = [
    <ItemBig key="big" item={item} unit={unit} />,
    <p key="verdict" className={styles.verdict}>
      <Status judgement={assessment} gap={gapBesideVerdict(commitment, assessment, unit, lang)} />
    </p>,
    ...figureFacts(commitment, assessment, unit).map((Fact, place) => <p key={`figure ${place}`}>{Fact}</p>),
    ...assessment.earlier.map((judgement) => (
      <Earlier key={`earlier ${judgement.target?.since}`} judgement={judgement} commitment={commitment} unit={unit} />
    )),
    <p key="sentence">{joinTight(verdictSentence(assessment, commitment, rule, index, lang))}</p>,
    ...(said
      ? [
          <p key="summary" className={shared.quiet}>
            {joinTight(commitment.summary[lang])}
          </p>,
        ]
      : []),
  ]
  const layouts = layoutsOf(facts.length, growth)
  const { ref, shown: left } = useFitting(layouts.length)
  const { shown, text, step } = layouts.at(-left) ?? { shown: ESSENTIAL, text: 1, step: STEPS }
  const measure: CSSProperties & Readonly<Record<'--grow', number>> = { '--grow': text }
  return (
    <div className={`${shared.main} ${styles.measured}`} ref={ref}>
      <div className={`${styles.facts} ${shared.glyphs}`} data-step={step} style={measure}>
        {facts.slice(0, shown)}
      </div>
    </div>
  )
}

/** Latest figure with its day and age, target, or the stage reported: those that are not set large. */
function figureFacts(commitment: Commitment, assessment: Assessment, unit: Unit | null): readonly ReactNode[] {
  const big = bigOf({ assessment })
  const { figure, target, stage } = assessment
  return [
    ...(figure
      ? [<Latest key="latest" commitment={commitment} assessment={assessment} unit={unit} bare={big === 'figure'} />]
      : []),
    ...(commitment.measure && target && big !== 'target' && big !== 'figure'
      ? [<TargetFact key="target" commitment={commitment} assessment={assessment} unit={unit} />]
      : []),
    ...(stage && big !== 'stage' && !figure ? [<StageFact key="stage" assessment={assessment} />] : []),
  ]
}

interface FactProps {
  readonly assessment: Assessment
  readonly unit: Unit | null
}

/** Two clocks: the day of the figure and its age stand beside it. `bare`: the figure itself is set large elsewhere. */
function Latest({
  commitment,
  assessment,
  unit,
  bare,
}: FactProps & { readonly commitment: Commitment; readonly bare: boolean }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { figure, freshness } = assessment
  if (!figure) return null
  const value = formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
  return (
    <>
      <span className={shared.quiet}>{t.latest}</span> {!bare && <b>{joinTight(value)}</b>}{' '}
      <span className={styles.age} data-state={freshness?.state}>
        {joinTight(
          [
            formatFigurePart(commitment, assessment, lang) ?? formatDate(figure.report.date, lang),
            freshness && formatAge(freshness.months, lang),
          ]
            .filter(Boolean)
            .join(' · '),
        )}
      </span>
    </>
  )
}

function TargetFact({
  commitment: { measure },
  assessment: { target },
  unit,
}: FactProps & { readonly commitment: Commitment }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  if (!measure || !target) return null
  return (
    <>
      <span className={shared.quiet}>{t.target}</span>{' '}
      <b>{joinTight(formatTargetFigure(target, measure, unit, lang))}</b>
    </>
  )
}

function StageFact({ assessment: { stage } }: Pick<FactProps, 'assessment'>) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(slideTexts)
  return (
    stage && (
      <>
        <span className={shared.quiet}>{texts.stage}</span>{' '}
        <b>{texts.stageOn(w.stages[stage.stage], formatDate(stage.date, lang))}</b>
      </>
    )
  )
}

interface EarlierProps {
  readonly judgement: Assessment['earlier'][number]
  readonly commitment: Commitment
  readonly unit: Unit | null
}

/** V10: a target that was moved stays in sight, with its own verdict. */
function Earlier({ judgement, commitment: { measure }, unit }: EarlierProps) {
  const lang = useLanguage()
  const { target } = judgement
  if (!measure || !target) return null
  const { comma } = punctuationTexts(lang)
  return (
    <p>
      {joinTight(
        slideTexts(lang).earlier(
          formatTargetFigure(target, measure, unit, lang) + comma + formatDeadline(target.due, lang),
        ),
      )}{' '}
      <Status judgement={judgement} />
    </p>
  )
}
