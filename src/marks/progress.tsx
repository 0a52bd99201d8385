import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { exact, type Interval } from '#src/domain/interval.ts'
import { formatShare } from '#src/format/share.ts'
import { Bar } from '#src/ui/bar.tsx'
import { fillOf } from './tone.ts'
import { useLanguage, useTexts } from './use-texts.ts'

/** The share to draw: milestones reached for a milestone item, V2 completion for a measured one; null: unknown. */
export function progressShare({ milestones, completion }: Assessment): Interval | null {
  if (milestones) return milestones.total > 0 ? exact(milestones.reached.length / milestones.total) : null
  return completion
}

/** A commitment's progress bar: completion against expected (V2, V3), hatched where unknown or silent. */
export function Progress({ assessment }: { readonly assessment: Assessment }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const share = assessment.figure || (assessment.milestones && assessment.freshness) ? progressShare(assessment) : null
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
