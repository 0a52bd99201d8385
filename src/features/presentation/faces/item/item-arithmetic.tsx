import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { explainVerdict } from '#src/format/reasoning/reasoning.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { itemSizes } from './item-sizes.ts'
import styles from './item-steps.module.css'
import shared from '../parts/slide-shared.module.css'
import { useFitting } from '../fit/use-fitting.ts'

/** How large text may grow, in sizes of body text. */
const GROWTH = 1.6

export interface ItemArithmeticProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
}

/** On a wall there is room for how it was judged, line by line; the last line, the verdict itself, stands beside already. */
export function ItemArithmetic({ item: { commitment, assessment }, index, rule }: ItemArithmeticProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const lines = explainVerdict(assessment, commitment, rule, index, lang)
  const sizes = itemSizes(GROWTH)
  // The size gives way first, then lines from the end.
  const { ref, shown } = useFitting(sizes.length - 1 + lines.length)
  const size = shown > lines.length ? sizes.at(lines.length - shown - 1) : 1
  return (
    <div className={`${styles.steps} ${shared.glyphs}`} ref={ref} style={{ fontSize: `${size}em` }}>
      <h2>{t.why}</h2>
      <ol>
        {lines.slice(0, shown).map(({ rule: id, text }) => (
          <li key={`${id} ${text}`}>
            <b>{id}</b>
            <span>{joinTight(text)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
