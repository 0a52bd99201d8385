import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { useMemo, useState } from 'react'
import { useFoundIds } from '#src/data/use-found-ids.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { formatCount } from '#src/numbers/number.ts'
import { placeLine } from '#src/marks/place-line.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import styles from './find-commitment.module.css'

export interface FindCommitmentProps {
  readonly selection: Selection
  /** A new commitment was begun and waits. */
  readonly isUnfinished: boolean
  readonly onNew: () => void
}

const SHOWN = 6

/** Leads to the editor: of a commitment found by the page's search or its id, in the selection or beyond it, or of a new one. */
export function FindCommitment({ selection, isUnfinished, onNew }: FindCommitmentProps) {
  const { items, assessed } = selection
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const hrefFor = useHrefFor()
  const [query, setQuery] = useState('')
  const ids = useFoundIds(selection, query)
  const found = useMemo(() => {
    if (!ids) return null
    const part = query.trim().toLowerCase()
    // Those in the selection first: they are what somebody is looking at. The office knows a record by its id, too.
    return [...new Set([...items, ...assessed.items])].filter(
      ({ commitment: { id } }) => ids.has(id) || id.includes(part),
    )
  }, [items, assessed, ids, query])
  const shown = found?.slice(0, SHOWN) ?? []
  return (
    <section className={styles.find}>
      <h2>{texts.correct}</h2>
      <div className={styles.findBar}>
        <input
          type="search"
          className={styles.search}
          value={query}
          placeholder={texts.find}
          aria-label={texts.find}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button onClick={onNew}>{isUnfinished ? texts.goOnWithNew : texts.newCommitment}</Button>
      </div>
      {shown.length > 0 && (
        <ul className={styles.options}>
          {shown.map(({ commitment }) => (
            <li key={commitment.id}>
              <a href={hrefFor({ item: commitment.id })}>{commitment.title[lang]}</a>{' '}
              <small>{placeLine(commitment, assessed.index, lang)}</small>
            </li>
          ))}
        </ul>
      )}
      <p className={text.quiet} role="status">
        {found &&
          (found.length === 0
            ? texts.foundNone
            : texts.found(formatCount(shown.length, lang), formatCount(found.length, lang)))}
      </p>
    </section>
  )
}
