import { citationsOf } from '#src/derive/citations-of.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { CitationText } from '#src/marks/citation-text.tsx'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './detail.module.css'
import { PartHead } from './part-head.tsx'

/** All places that the commitment, its targets, steps and baseline were read from, each once. */
export function CitationList({ item: { commitment }, index }: { readonly item: Item; readonly index: LedgerIndex }) {
  const t = useTexts(screenTexts)
  return (
    <section>
      <PartHead>{t.citations}</PartHead>
      <ul className={styles.citations}>
        {citationsOf(commitment).map((citation) => (
          <li key={JSON.stringify(citation)}>
            <CitationText citation={citation} index={index} />
          </li>
        ))}
      </ul>
    </section>
  )
}
