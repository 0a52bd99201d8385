import { methodPageTexts } from '#src/texts/method-page/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { ruleTexts } from '#src/format/method.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './method.module.css'
import { Glossary } from './glossary.tsx'
import { RuleLens } from './rule-lens.tsx'
import { TargetKinds } from './target-kinds.tsx'

/** The rules in words, and the lens that shows what another rule would say of this selection. */
export function Method({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const m = useTexts(methodPageTexts)
  return (
    <div className={`${styles.method} ${text.sections}`}>
      <p className={styles.lead}>{m.methodLead}</p>
      <section>
        <h2>{m.lensTitle}</h2>
        <p className={styles.lead}>{m.lensLead}</p>
        <RuleLens selection={selection} />
      </section>
      <TargetKinds />
      <section>
        <h2>{m.rulesTitle}</h2>
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
      <Glossary />
    </div>
  )
}
