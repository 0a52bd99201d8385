import { wordTexts } from '#src/texts/words/texts.ts'
import type { Judgement } from '#src/domain/assessment.ts'
import styles from './marks.module.css'
import { GapText } from './gap-text.tsx'
import { toneOf } from './tone.ts'
import { useTexts } from './use-texts.ts'
import { VerdictGlyph } from './verdict-glyph.tsx'

export interface StatusProps {
  readonly judgement: Judgement
  /** Said beside the word, as `gapBesideVerdict` has it; null: nothing. */
  readonly gap?: string | null
}

/** A judgement as shape, word and colour; for an unjudged one the word is its first reason. */
export function Status({ judgement, gap = null }: StatusProps) {
  const w = useTexts(wordTexts)
  const { verdict, reasons } = judgement
  const [reason] = reasons
  return (
    <span className={styles.status} style={{ color: toneOf(verdict) }}>
      <VerdictGlyph verdict={verdict === 'unjudged' && reason ? reason : verdict} />
      <span>
        {verdict === 'unjudged' && reason ? w.reasons[reason].word : w.verdicts[verdict].word}
        {gap !== null && (
          <>
            {' '}
            <GapText text={gap} />
          </>
        )}
      </span>
    </span>
  )
}
