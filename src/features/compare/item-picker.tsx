import { compareTexts } from '#src/texts/compare/texts.ts'
import { useMemo, useState } from 'react'
import { useFoundIds } from '#src/data/use-found-ids.ts'
import { MOST_COMPARED } from '#src/derive/compare/choice.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { placeLine } from '#src/marks/place-line.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { setPick } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './compare.module.css'
import pickerStyles from './picker.module.css'

/** Rows of the list; the search narrows the rest. */
const SHOWN = 8

/** Commitments by the page's search, as checkboxes; a draft until the button is pressed, since picking narrows the whole page to the picks. */
export function ItemPicker({ selection }: { readonly selection: Selection }) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const pick = useView((view) => view.pick)
  const [query, setQuery] = useState('')
  const [draft, setDraft] = useState(pick)
  const { assessed, items } = selection
  const candidates = pick.length === 0 ? items : assessed.items
  const chosen = useMemo(
    () => assessed.items.filter(({ commitment }) => draft.includes(commitment.id)),
    [assessed, draft],
  )
  const ids = useFoundIds(selection, query)
  const found = useMemo(
    () => (ids ? candidates.filter(({ commitment }) => ids.has(commitment.id)) : candidates),
    [candidates, ids],
  )
  const shown = found.filter(({ commitment }) => !draft.includes(commitment.id)).slice(0, SHOWN)
  const toggle = (id: string) => setDraft(draft.includes(id) ? draft.filter((each) => each !== id) : [...draft, id])
  const changed = draft.join('.') !== pick.join('.')
  return (
    <section className={pickerStyles.items}>
      <h3>{texts.pickItems}</h3>
      <input
        type="search"
        className={pickerStyles.search}
        value={query}
        placeholder={texts.search}
        aria-label={texts.search}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className={pickerStyles.options}>
        {[...chosen, ...shown].map(({ commitment }) => {
          const isChosen = draft.includes(commitment.id)
          return (
            <li key={commitment.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && draft.length >= MOST_COMPARED}
                  onChange={() => toggle(commitment.id)}
                />
                <span>
                  {commitment.title[lang]}
                  <small>{placeLine(commitment, assessed.index, lang)}</small>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <div className={pickerStyles.add}>
        <Button disabled={draft.length < 2 || draft.length > MOST_COMPARED || !changed} onClick={() => setPick(draft)}>
          {texts.compareThese(draft.length)}
        </Button>
        <span className={styles.note} role="status">
          {texts.found(shown.length, found.length)}
          {draft.length >= MOST_COMPARED && ` · ${texts.atMost}`}
        </span>
      </div>
    </section>
  )
}
