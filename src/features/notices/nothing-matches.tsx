import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { clearFilter, clearFilters } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { View } from '#src/url/view.ts'
import styles from './nothing-matches.module.css'

/** An empty selection: names the filter whose removal brings back the most; an empty ledger says that it is one. */
export function NothingMatches({ selection, view }: { readonly selection: Selection; readonly view: View }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const { assessed, wayOut } = selection
  const { index } = assessed
  if (assessed.items.length === 0)
    return (
      <div className={styles.empty} role="status">
        <h2>{index.ledger.commitments.length === 0 ? t.emptyLedger : t.emptyThen(assessed.asOf)}</h2>
      </div>
    )
  const chosen = wayOut ? activeFilters(view).filter((choice) => choice.key === wayOut.key) : []
  const names = chosen
    // The sentence puts its own marks around what was searched.
    .map((choice) => (choice.key === 'q' ? view.q : nameOfChoice(choice, { index, lang, t, w })))
    .join(punctuationTexts(lang).listJoint)
  return (
    <div className={styles.empty} role="status">
      {wayOut && (
        <Button look="strong" onClick={() => leaving(() => clearFilter(wayOut.key))}>
          {t.emptyWayOut(names, wayOut.leaves)}
        </Button>
      )}
      <Button onClick={() => leaving(clearFilters)}>{t.clearAll}</Button>
    </div>
  )
}
