import { wordTexts } from '#src/texts/words/texts.ts'
import type { Judgement } from '#src/domain/assessment.ts'
import { formatPoints } from '#src/format/share.ts'
import styles from './marks.module.css'
import { toneOf } from './tone.ts'
import { useLanguage, useTexts } from './use-texts.ts'
import { VerdictGlyph } from './verdict-glyph.tsx'

/** A judgement as shape, word and colour; for an unjudged one the word is its first reason. `withGap` adds V4. */
export function Status({ judgement, withGap = false }: { readonly judgement: Judgement; readonly withGap?: boolean }) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const { verdict, reasons, gapPoints } = judgement
  const [reason] = reasons
  const judged =
    verdict === 'on-track' || verdict === 'slightly-behind' || verdict === 'behind' || verdict === 'far-behind'
  return (
    <span className={styles.status} style={{ color: toneOf(verdict) }}>
      <VerdictGlyph verdict={verdict} />
      <span>
        {verdict === 'unjudged' && reason ? w.reasons[reason].word : w.verdicts[verdict].word}
        {withGap && judged && gapPoints && (
          <>
            {' '}
            <span className={styles.gap}>{formatPoints(gapPoints, lang)}</span>
          </>
        )}
      </span>
    </span>
  )
}
