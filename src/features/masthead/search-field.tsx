import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect, useId, useRef, useState } from 'react'
import { bringInSearch } from '#src/data/use-dictionaries.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { setQuery } from '#src/state/actions.ts'
import { getView, useView } from '#src/state/view-store.ts'
import { QUERY_LENGTH, tidyQuery } from '#src/url/query-text.ts'
import styles from './masthead.module.css'

const PAUSE_MS = 200

/** Free-text search. What is typed lives here until a pause; an input method's unfinished characters are never searched for. */
export function SearchField() {
  const t = useTexts(screenTexts)
  const q = useView((view) => view.q)
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()

  const commit = (text: string) => {
    window.clearTimeout(timer.current)
    if (tidyQuery(text) !== getView().q) setQuery(text)
    setDraft(null)
  }
  const type = (text: string, composing: boolean) => {
    window.clearTimeout(timer.current)
    setDraft(text)
    if (composing) return
    timer.current = window.setTimeout(() => {
      setQuery(text)
      // Once the address says the same, it alone is shown: Back must change the field too.
      if (tidyQuery(text) === text) setDraft(null)
    }, PAUSE_MS)
  }
  useEffect(() => {
    // Going back leaves what was being typed behind: it belongs to the page that was left.
    const drop = () => {
      window.clearTimeout(timer.current)
      setDraft(null)
    }
    window.addEventListener('popstate', drop)
    return () => {
      window.clearTimeout(timer.current)
      window.removeEventListener('popstate', drop)
    }
  }, [])

  return (
    <div role="search" className={styles.search}>
      <input
        ref={field}
        type="search"
        name="q"
        autoComplete="off"
        spellCheck={false}
        maxLength={QUERY_LENGTH}
        aria-label={t.search}
        aria-describedby={hint}
        placeholder={t.searchPlaceholder}
        title={t.searchHint}
        value={draft ?? q}
        onFocus={bringInSearch}
        onChange={(event) =>
          type(event.currentTarget.value, 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true)
        }
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(event.currentTarget.value)
        }}
      />
      <span id={hint} className="visually-hidden">
        {t.searchHint}
      </span>
      {(draft ?? q) !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t.clearSearch}
          onClick={() => {
            commit('')
            field.current?.focus()
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  )
}
