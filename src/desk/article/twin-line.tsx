import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import type { Twin } from './twins.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import styles from './candidate-card.module.css'

/** What the ledger has that a candidate resembles, with a way to look at it. */
export function TwinLine({ twin, index }: { readonly twin: Twin; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const hrefFor = useHrefFor()
  const commitment = twin.table === 'commitments' ? index.commitments.get(twin.id) : undefined
  const fact = twin.table === 'facts' ? index.ledger.facts.find(({ id }) => id === twin.id) : undefined
  if (fact) {
    return (
      <p className={styles.twin}>
        {texts.twinFact} {fact.metric[lang]}
      </p>
    )
  }
  if (!commitment) return null
  return (
    <p className={styles.twin}>
      {twin.by === 'figure' ? texts.twinFigure : texts.twinWords}{' '}
      <a href={hrefFor({ view: 'overview', item: commitment.id })}>{commitment.title[lang]}</a>
    </p>
  )
}
