import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { clearFilters, removeChoice } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'
import { leaving } from '#src/ui/leaving.ts'
import { activeFilters } from '#src/url/choices.ts'
import type { View } from '#src/url/view.ts'
import { nameOfChoice } from '#src/marks/choice-name.ts'
import styles from './filters.module.css'

/** The filters in use, each with a button that takes it out; nothing where none is set. */
export function FilterChips({ view, index }: { readonly view: View; readonly index: LedgerIndex }) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const filters = activeFilters(view)
  if (filters.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t.chosenFilters}>
      {filters.map(({ key, value }) => {
        const name = nameOfChoice({ key, value }, { index, lang, t, w })
        return (
          <li key={`${key}:${value}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t.removeFilter(name)}
              onClick={() => leaving(() => removeChoice(key, value))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
      <li>
        <Button look="plain" onClick={() => leaving(clearFilters)}>
          {t.clearAll}
        </Button>
      </li>
    </ul>
  )
}
