import type { Item } from '#src/derive/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { explainVerdict } from '#src/format/reasoning.ts'
import { joinTight } from '#src/format/tight.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './slide-face.module.css'
import { useFitting } from './use-fitting.ts'

export interface ItemArithmeticProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
}

/** On a wall there is room for how it was judged, line by line; the last line, the verdict itself, stands beside already. */
export function ItemArithmetic({ item: { commitment, assessment }, index, rule }: ItemArithmeticProps) {
  const { lang, t } = useTexts()
  const lines = explainVerdict(assessment, commitment, rule, index, lang)
  const { ref, shown } = useFitting(lines.length)
  return (
    <div className={styles.steps} ref={ref}>
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
