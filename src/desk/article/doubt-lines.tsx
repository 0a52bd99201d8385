import type { Candidate } from '#src/desk/extract/extraction.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import styles from './candidate-card.module.css'

/** What a candidate leaves open, and that it says again what another says. `at`: the place of that one among all, from 0; null: none. */
export function DoubtLines({ candidate, at }: { readonly candidate: Candidate; readonly at: number | null }) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const lines = [
    ...candidate.doubts.map((doubt) => texts.doubts[doubt]),
    ...(candidate.repeats === null ? [] : [at === null ? texts.repeats : texts.repeatsOf(formatCount(at + 1, lang))]),
  ]
  return lines.map((line) => (
    <p key={line} className={styles.twin}>
      <span aria-hidden="true">? </span>
      {line}
    </p>
  ))
}
