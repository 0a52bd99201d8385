import { methodPageTexts } from '#src/texts/method-page/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { explainVerdict } from '#src/format/reasoning/reasoning.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import text from '#src/ui/text.module.css'
import styles from './arithmetic.module.css'
import { PartHead } from './part-head.tsx'

export interface ArithmeticProps {
  readonly item: Item
  readonly index: LedgerIndex
  readonly rule: Rule
}

/** The verdict's steps in order, each with its rule id and inputs. */
export function Arithmetic({ item: { commitment, assessment }, index, rule }: ArithmeticProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const m = useTexts(methodPageTexts)
  const hrefFor = useHrefFor()
  return (
    <section>
      <PartHead>{t.why}</PartHead>
      <ol className={styles.steps}>
        {explainVerdict(assessment, commitment, rule, index, lang).map((step, place) => (
          <li key={place}>
            <a href={hrefFor({ view: 'method' })}>{step.rule}</a>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <p className={text.quiet}>
        {t.whyRule(rule.name[lang])}
        <span data-no-print data-no-picture>
          {' '}
          · <a href={hrefFor({ view: 'method' })}>{m.lensTitle}</a>
        </span>
      </p>
    </section>
  )
}
