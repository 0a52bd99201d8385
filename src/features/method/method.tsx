import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { ruleTexts } from '#src/format/method.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './method.module.css'
import { RuleLens } from './rule-lens.tsx'

/** The rules in words, and the lens that shows what another rule would say of this selection. */
export function Method({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  return (
    <div className={`${styles.method} ${text.sections}`}>
      <p className={styles.lead}>{t.methodLead}</p>
      <section>
        <h2>{t.lensTitle}</h2>
        <p className={styles.lead}>{t.lensLead}</p>
        <RuleLens selection={selection} />
      </section>
      <section>
        <h2>{t.rulesTitle}</h2>
        <ol className={styles.texts}>
          {ruleTexts(lang).map((rule) => (
            <li key={rule.id} id={rule.id}>
              <b>{rule.id}</b>
              <div>
                <h3>{rule.title}</h3>
                <p>{rule.text}</p>
                {rule.formula && <p className={styles.formula}>{rule.formula}</p>}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
