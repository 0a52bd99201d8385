import { Fragment } from 'react'
import type { SentencePart } from '#src/format/sentence/parts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { joinTight } from '#src/format/tight.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import styles from './summary.module.css'

export interface SummaryProps {
  /** Null: it is on its way, and its place is kept. */
  readonly parts: readonly SentencePart[] | null
  /** How many commitments it is about: what a page without scripts says in its place. */
  readonly items: number
}

/** The view's one sentence, its key figure in red, and each count a link that leaves what it counts. */
export function Summary({ parts, items }: SummaryProps) {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  return (
    <h1 className={styles.summary} aria-busy={parts === null}>
      {typeof window === 'undefined' && (
        <span className="visually-hidden" data-kept>
          {t.found(items)}
        </span>
      )}
      {parts?.map(({ text, strong, leadsTo }, place) => {
        const Run = strong ? 'em' : Fragment
        return <Run key={place}>{leadsTo ? <a href={hrefFor(leadsTo)}>{joinTight(text)}</a> : joinTight(text)}</Run>
      })}
    </h1>
  )
}
