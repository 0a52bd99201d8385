import { lazy, Suspense } from 'react'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { exact, type Interval } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { isLimit } from '#src/domain/limits.ts'
import { formatShare } from '#src/format/share.ts'
import { Bar } from '#src/ui/bar.tsx'
import styles from './marks.module.css'
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

const KeptLevel = lazy(async () => ({ default: (await import('./kept-level.tsx')).KeptLevel }))

/** How far a commitment is, as a mark: a limit as a level with its figure, anything else as a bar. */
export function Progress({ item, index }: ProgressProps) {
  const { commitment, assessment } = item
  const { measure } = commitment
  const { target } = assessment
  if (!measure || !target || !isLimit(measure, target)) return <ProgressBar assessment={assessment} />
  return (
    <Suspense fallback={<div className={styles.mark} />}>
      <KeptLevel item={item} unit={unitOf(commitment, index)} />
    </Suspense>
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
