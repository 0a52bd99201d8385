import { tagOfText } from '#src/domain/languages.ts'
import { citationTexts } from '#src/texts/citation/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { itemSizes } from './item-sizes.ts'
import styles from './item-said.module.css'
import { useFitting } from '../fit/use-fitting.ts'

const MOST_LINES = 14

export interface ItemSaidProps {
  readonly item: Item
  /** How large text may grow where there is room, in sizes of body text. */
  readonly growth: number
}

/** What was promised, in the ledger's words and, where there is room, as the source writes it. */
export function ItemSaid({ item: { commitment, assessment }, growth }: ItemSaidProps) {
  const lang = useLanguage()
  const t = useTexts(citationTexts)
  const written =
    assessment.target?.citation.figure ?? commitment.citations.find(({ figure }) => figure !== undefined)?.figure
  const sizes = itemSizes(growth)
  // The size gives way first, then the quotation, then lines from the end.
  const { ref, shown } = useFitting(sizes.length + MOST_LINES)
  const size = shown > MOST_LINES ? (sizes.at(MOST_LINES - shown) ?? 1) : 1
  return (
    <div className={styles.said} ref={ref}>
      <h2>{slideTexts(lang).said}</h2>
      <p style={{ WebkitLineClamp: Math.min(shown, MOST_LINES), fontSize: `${size}em` }}>
        {joinTight(commitment.summary[lang])}
      </p>
      {written !== undefined && shown > MOST_LINES && (
        <p className={styles.written} lang={tagOfText(written)}>
          {t.asWritten(written)}
        </p>
      )}
    </div>
  )
}
