import { lazy, Suspense } from 'react'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { isLimit } from '#src/domain/limits.ts'
import { formatSharesSaid } from '#src/format/share-said.ts'
import { formatShare } from '#src/format/share.ts'
import { Bar } from '#src/ui/bar.tsx'
import styles from './marks.module.css'
import { fillOf } from './tone.ts'
import { useLanguage, useTexts } from './use-texts.ts'

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
  if (!measure || !target || !isLimit(measure, target)) return <ProgressBar item={item} />
  return (
    <Suspense fallback={<div className={styles.mark} />}>
      <KeptLevel item={item} unit={unitOf(commitment, index)} />
    </Suspense>
  )
}

/** The share that is said of an item against what was expected of it, both on one scale; hatched where unknown or silent. */
function ProgressBar({ item: { commitment, assessment } }: Pick<ProgressProps, 'item'>) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const said = shareSaid(assessment)
  const shares = formatSharesSaid(commitment, assessment, lang) ?? t.notKnown
  const expected = assessment.expected ? formatShare(assessment.expected, lang) : t.notKnown
  return (
    <Bar
      share={said && said.share}
      mark={said ? said.expected : assessment.expected}
      tone={fillOf(assessment.verdict)}
      stale={assessment.reasons.includes('silent')}
      label={t.progressLabel(shares, expected)}
    />
  )
}
