import type { SentencePart } from '#src/format/sentence/parts.ts'
import { joinTight } from '#src/format/tight.ts'
import styles from './summary.module.css'

/** The view's one sentence, its key figure in red; null: it is on its way, and its place is kept. */
export function Summary({ parts }: { readonly parts: readonly SentencePart[] | null }) {
  return (
    <h1 className={styles.summary} aria-busy={parts === null}>
      {parts?.map((part, place) => (part.strong ? <em key={place}>{joinTight(part.text)}</em> : joinTight(part.text)))}
    </h1>
  )
}
