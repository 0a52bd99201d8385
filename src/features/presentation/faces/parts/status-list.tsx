import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { type StatusBucket } from '#src/derive/status-strip.ts'
import { statusWord } from '#src/format/words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import styles from './status-list.module.css'
import shared from './slide-shared.module.css'
import { useFitting } from '../fit/use-fitting.ts'

export interface StatusListProps {
  readonly statuses: readonly StatusBucket[]
  /** What is said of them, in figures: a count, or then → now. For several: of all of them together. */
  readonly figure: (statuses: readonly StatusBucket[]) => string
}

/** Statuses with shape, word and count: what the colours of a slide mean, and how many there are. Those without room stand together in the last line. */
export function StatusList({ statuses, figure }: StatusListProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const { ref, shown } = useFitting(statuses.length)
  const rest = statuses.slice(shown)
  return (
    <ul className={`${styles.statuses} ${shared.glyphs}`} aria-label={t.stripLabel} ref={ref}>
      {statuses.slice(0, shown).map((status) => (
        <li key={status}>
          <VerdictGlyph verdict={status} />
          <span>{statusWord(status, lang)}</span>
          <b>{figure([status])}</b>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <span className={styles.others}>{slideTexts(lang).otherStatuses(rest.length)}</span>
          <b>{figure(rest)}</b>
        </li>
      )}
    </ul>
  )
}
