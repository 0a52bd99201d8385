import { screenTexts } from '#src/texts/screen/texts.ts'
import { yearlyRateTexts } from '#src/texts/yearly-rate/texts.ts'
import { levelMark, type LevelMark } from '#src/derive/level-mark.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { exact, type Interval } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatGap } from '#src/format/gap.ts'
import { formatShare } from '#src/format/share.ts'
import { Bar } from '#src/ui/bar.tsx'
import { Level } from '#src/ui/level.tsx'
import { fillOf } from './tone.ts'
import { useLanguage, useTexts } from './use-texts.ts'

/** The share to draw: milestones reached for a milestone item of which anything was reported, V2 completion for a measured one; null: unknown. */
export function progressShare({ milestones, completion, freshness }: Assessment): Interval | null {
  if (!milestones) return completion
  return milestones.total > 0 && freshness ? exact(milestones.reached.length / milestones.total) : null
}

export interface ProgressProps {
  readonly item: Item
  readonly index: LedgerIndex
}

/** How far a commitment is, as a mark: a limit as a level with its figure, anything else as a bar. */
export function Progress({ item, index }: ProgressProps) {
  const unit = unitOf(item.commitment, index)
  const level = levelMark(item.commitment, item.assessment, unit)
  return level ? <KeptLevel item={item} unit={unit} level={level} /> : <ProgressBar assessment={item.assessment} />
}

interface KeptLevelProps {
  readonly item: Item
  readonly unit: Unit | null
  readonly level: LevelMark
}

function KeptLevel({ item: { commitment, assessment }, unit, level }: KeptLevelProps) {
  const lang = useLanguage()
  const t = useTexts(yearlyRateTexts)
  const { target, figure } = assessment
  const { measure } = commitment
  if (!measure || !target) return null
  const goal = formatTargetFigure(target, measure, unit, lang)
  const label = figure
    ? t.levelLabel(
        formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang),
        goal,
        formatGap(commitment, assessment, unit, lang),
      )
    : t.levelUnknown(goal)
  return (
    <Level {...level} tone={fillOf(assessment.verdict)} stale={assessment.reasons.includes('silent')} label={label} />
  )
}

/** Completion against expected (V2, V3), hatched where unknown or silent. */
function ProgressBar({ assessment }: { readonly assessment: Assessment }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const share = assessment.figure || assessment.milestones ? progressShare(assessment) : null
  const known = share ? formatShare(share, lang) : t.notKnown
  const expected = assessment.expected ? formatShare(assessment.expected, lang) : t.notKnown
  return (
    <Bar
      share={share}
      mark={assessment.expected}
      tone={fillOf(assessment.verdict)}
      stale={assessment.reasons.includes('silent')}
      label={t.progressLabel(known, expected)}
    />
  )
}
