import type { ReactNode } from 'react'
import type { Item } from '#src/derive/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Rule, Unit } from '#src/domain/ledger.ts'
import { formatAge, formatDate, formatDeadline } from '#src/format/date.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { verdictSentence } from '#src/format/reasoning.ts'
import { stageTexts } from '#src/format/stage.ts'
import { joinTight } from '#src/format/tight.ts'
import { Status } from '#src/marks/status.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import { bigOf, ItemBig } from './item-big.tsx'
import styles from './slide-face.module.css'
import { useFitting } from './use-fitting.ts'

export interface ItemFactsProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
  /** True: what was said is told here, at the end; else it stands beside. */
  readonly said: boolean
}

/** What is known of an item, the most telling first; what does not fit is left out from the end. */
export function ItemFacts({ item, index, rule, said }: ItemFactsProps) {
  const { lang } = useTexts()
  const { commitment, assessment } = item
  const unit = index.ledger.units.find(({ id }) => id === commitment.measure?.unit) ?? null
  const facts: readonly ReactNode[] = [
    <ItemBig key="big" item={item} unit={unit} />,
    <p key="verdict" className={styles.verdict}>
      <Status judgement={assessment} withGap />
    </p>,
    ...figureFacts(commitment, assessment, unit).map((Fact, place) => <p key={`figure ${place}`}>{Fact}</p>),
    ...assessment.earlier.map((judgement) => <Earlier key={`earlier ${judgement.target?.since}`} judgement={judgement} commitment={commitment} unit={unit} />),
    <p key="sentence">{joinTight(verdictSentence(assessment, commitment, rule, index, lang))}</p>,
    ...(said ? [<p key="summary" className={styles.quiet}>{joinTight(commitment.summary[lang])}</p>] : []),
  ]
  const { ref, shown } = useFitting(facts.length)
  return (
    <div className={styles.main} ref={ref}>
      <div className={styles.facts}>{facts.slice(0, shown)}</div>
    </div>
  )
}

/** Latest figure with its day and age, target, or the stage reported: those that are not set large. */
function figureFacts(commitment: Commitment, assessment: Assessment, unit: Unit | null): readonly ReactNode[] {
  const big = bigOf({ commitment, assessment })
  const { figure, target, stage } = assessment
  return [
    ...(figure ? [<Latest key="latest" assessment={assessment} unit={big === 'figure' ? null : unit} bare={big === 'figure'} />] : []),
    ...(commitment.measure && target && big !== 'target' ? [<TargetFact key="target" commitment={commitment} assessment={assessment} unit={unit} />] : []),
    ...(stage && big !== 'stage' && !figure ? [<StageFact key="stage" assessment={assessment} />] : []),
  ]
}

interface FactProps {
  readonly assessment: Assessment
  readonly unit: Unit | null
}

/** Two clocks: the day of the figure and its age stand beside it. `bare`: the figure itself is set large elsewhere. */
function Latest({ assessment: { figure, freshness }, unit, bare }: FactProps & { readonly bare: boolean }) {
  const { lang, t } = useTexts()
  if (!figure) return null
  const value = formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
  return (
    <>
      <span className={styles.quiet}>{t.latest}</span> {!bare && <b>{joinTight(value)}</b>}{' '}
      <span className={styles.age} data-state={freshness?.state}>
        {joinTight([formatDate(figure.report.date, lang), freshness && formatAge(freshness.months, lang)].filter(Boolean).join(' · '))}
      </span>
    </>
  )
}

function TargetFact({ commitment: { measure }, assessment: { target }, unit }: FactProps & { readonly commitment: Commitment }) {
  const { lang, t } = useTexts()
  if (!measure || !target) return null
  return (
    <>
      <span className={styles.quiet}>{t.target}</span> <b>{joinTight(formatTargetFigure(target, measure, unit, lang))}</b>
    </>
  )
}

function StageFact({ assessment: { stage } }: Pick<FactProps, 'assessment'>) {
  const { lang, w } = useTexts()
  const texts = stageTexts(lang)
  return (
    stage && (
      <>
        <span className={styles.quiet}>{texts.stage}</span> <b>{texts.stageOn(w.stages[stage.stage], formatDate(stage.date, lang))}</b>
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
  const { lang } = useTexts()
  const { target } = judgement
  if (!measure || !target) return null
  const comma = lang === 'zh' ? '，' : ', '
  return (
    <p>
      {joinTight(stageTexts(lang).earlier(formatTargetFigure(target, measure, unit, lang) + comma + formatDeadline(target.due, lang)))} <Status judgement={judgement} />
    </p>
  )
}
