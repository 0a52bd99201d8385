import { rateReasoningTexts } from '#src/texts/rate-reasoning/texts.ts'
import { levelMark } from '#src/derive/level-mark.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { formatFigure, formatTargetFigure } from '#src/format/figure.ts'
import { formatGap } from '#src/format/gap.ts'
import { Level } from '#src/ui/level.tsx'
import { fillOf } from './tone.ts'
import { useLanguage, useTexts } from './use-texts.ts'

export interface KeptLevelProps {
  readonly item: Item
  readonly unit: Unit | null
}

/** A limit as a level with its latest figure beside it (V2b); nothing where the target is one to be approached. */
export function KeptLevel({ item: { commitment, assessment }, unit }: KeptLevelProps) {
  const lang = useLanguage()
  const t = useTexts(rateReasoningTexts)
  const { target, figure } = assessment
  const { measure } = commitment
  const level = levelMark(commitment, assessment, unit)
  if (!level || !measure || !target) return null
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
