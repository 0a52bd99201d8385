import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Citation } from '#src/domain/ledger.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'

/** All places that the commitment, its targets and its baseline were read from, each once. */
export function CitationList({ item: { commitment }, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const t = useTexts(screenTexts)
  const all: readonly Citation[] = [
    ...commitment.citations,
    ...commitment.targets.map((target) => target.citation),
    ...commitment.milestones.map((milestone) => milestone.citation),
    ...(commitment.measure?.baseline ? [commitment.measure.baseline.citation] : []),
  ]
  const once = new Map(
    all.map((citation) => [
      JSON.stringify([citation.source, citation.section?.zh, citation.paragraph, citation.figure]),
      citation,
    ]),
  )
  return (
    <section>
      <PartHead>{t.citations}</PartHead>
      <ul className={styles.citations}>
        {[...once].map(([key, citation]) => (
          <li key={key}>
            <CitationText citation={citation} index={index} />
          </li>
        ))}
      </ul>
    </section>
  )
}
