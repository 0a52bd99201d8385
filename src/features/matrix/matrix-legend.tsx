import { wordTexts } from '#src/texts/words/texts.ts'
import { matrixTexts } from '#src/texts/matrix/texts.ts'
import { byVerdict } from './by-verdict.ts'
import type { StatusBucket } from '#src/derive/status-strip.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import styles from './matrix.module.css'

/** The shapes that the cells use, with their words. */
export function MatrixLegend({ mix }: { readonly mix: ReadonlyMap<StatusBucket, number> }) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  return (
    <ul className={styles.legend} aria-label={matrixTexts(lang).legend}>
      {[...byVerdict(mix).keys()].map((verdict) => (
        <li key={verdict}>
          <VerdictGlyph verdict={verdict} size={12} /> {w.verdicts[verdict].word}
        </li>
      ))}
    </ul>
  )
}
