import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import { buildSentence } from '#src/format/sentence/sentence.ts'
import { joinTight } from '#src/format/tight.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import styles from './summary.module.css'

/** The one sentence that leads every view, its key figure in red. */
export function Summary({ facts }: { readonly facts: SentenceFacts }) {
  const lang = useLanguage()
  return (
    <h1 className={styles.summary}>
      {buildSentence(facts, lang).map((part, place) =>
        part.strong ? <em key={place}>{joinTight(part.text)}</em> : joinTight(part.text),
      )}
    </h1>
  )
}
