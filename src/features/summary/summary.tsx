import { Fragment } from 'react'
import type { SentencePart } from '#src/format/sentence/parts.ts'
import { joinTight } from '#src/format/tight.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import styles from './summary.module.css'

/** The view's one sentence, its key figure in red, and each count a link that leaves what it counts; null: it is on its way, and its place is kept. */
export function Summary({ parts }: { readonly parts: readonly SentencePart[] | null }) {
  const hrefFor = useHrefFor()
  return (
    <h1 className={styles.summary} aria-busy={parts === null}>
      {parts?.map(({ text, strong, leadsTo }, place) => {
        const Run = strong ? 'em' : Fragment
        return <Run key={place}>{leadsTo ? <a href={hrefFor(leadsTo)}>{joinTight(text)}</a> : joinTight(text)}</Run>
      })}
    </h1>
  )
}
