import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import { MoreLines } from './more-lines.tsx'
import type { Bounded, FlipLine } from './plan.ts'
import styles from './record-list.module.css'

/** The commitments whose verdict would be another. */
export function FlipList({ flips }: { readonly flips: Bounded<FlipLine> }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).preview
  return (
    <MoreLines title={texts.flips} bounded={flips} isOpen>
      {({ id, title, before, after, gaps }) => (
        <li key={id} className={styles.flip}>
          <span>{title}</span>
          <span className={styles.change}>
            <Status judgement={before} gap={gaps.before} />
            <span aria-hidden="true">→</span>
            <Status judgement={after} gap={gaps.after} />
          </span>
        </li>
      )}
    </MoreLines>
  )
}
