import { changesTexts } from '#src/texts/changes/texts.ts'
import type { Change, ChangeSection } from '#src/derive/changes/changes.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import { changeNotes, gapText, progressText, reportNote } from '#src/format/changes/line.ts'
import { joinTight } from '#src/format/tight.ts'
import { ItemLink } from '#src/marks/item-link.tsx'
import { placeLine } from '#src/marks/place-line.ts'
import { Status } from '#src/marks/status.tsx'
import { useLanguage } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './change-list.module.css'

/** Keeps figures and written dates (2026-09-30) on one line. */
function unbroken(text: string): string {
  return joinTight(text).replace(/(\d)-(?=\d)/g, '$1\u2060-\u2060')
}

export interface ChangeLineProps {
  readonly section: ChangeSection
  readonly change: Change
  readonly index: LedgerIndex
}

/** One item that changed: which, from what status to what, and what became known. */
export function ChangeLine({ section, change, index }: ChangeLineProps) {
  const lang = useLanguage()
  const { commitment, before, after } = change
  const unit = unitOf(commitment, index)
  const progress = progressText(change, { unit, lang })
  const gap = gapText(change, { unit, lang })
  const reported = reportNote(change, lang)
  const moved = before !== null && bucketOf(before) !== bucketOf(after)
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.title}>
          <ItemLink commitment={commitment} />
        </p>
        <p className={`${text.quiet} ${styles.place}`}>{placeLine(commitment, index, lang)}</p>
      </div>
      <p className={styles.move}>
        {moved && <Status judgement={before} />}
        <span className={styles.to}>
          {moved && <span aria-hidden="true">→</span>}
          {moved && <span className="visually-hidden">{changesTexts(lang).becomes}</span>}
          <Status judgement={after} />
        </span>
      </p>
      <div className={styles.what}>
        {progress !== null && <p className={`${styles.figure} numbers`}>{unbroken(progress)}</p>}
        {[...(gap === null ? [] : [gap]), ...changeNotes(section, change, { unit, lang })].map((note) => (
          <p key={note} className={`${text.quiet} numbers`}>
            {unbroken(note)}
          </p>
        ))}
        {reported !== null && <p className={`${text.quiet} ${styles.reported} numbers`}>{unbroken(reported)}</p>}
      </div>
    </li>
  )
}
