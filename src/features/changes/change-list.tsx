import { screenTexts } from '#src/texts/screen/texts.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { useState } from 'react'
import type { Change, ChangeSection } from '#src/derive/changes/changes.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import { ChangeLine } from './change-line.tsx'
import styles from './change-list.module.css'

/** Lines drawn at first and added by each "more": a meeting's worth, and few enough to draw at once at 10,000 items. */
const PAGE = 20

export interface ChangeListProps {
  readonly section: ChangeSection
  readonly list: readonly Change[]
  readonly index: LedgerIndex
  /** What else to say under the heading; null: nothing. */
  readonly aside: string | null
}

/** The items that changed in one way. */
export function ChangeList({ section, list, index, aside }: ChangeListProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(changesTexts)
  const [pages, setPages] = useState(1)
  const { title, note } = texts.sections[section]
  const shown = list.slice(0, pages * PAGE)
  const rest = list.length - shown.length
  return (
    <section className={styles.list} data-list={section}>
      <h3>
        {title} <span className={styles.count}>{texts.count(formatCount(list.length, lang))}</span>
      </h3>
      {note !== undefined && <p className={`${text.quiet} ${styles.note}`}>{note}</p>}
      <ol>
        {shown.map((change) => (
          <ChangeLine key={change.commitment.id} section={section} change={change} index={index} />
        ))}
      </ol>
      {rest > 0 && (
        <p className={styles.more}>
          <span className={text.quiet}>{texts.unlisted(formatCount(rest, lang))}</span>
          <Button onClick={() => setPages(pages + 1)}>{t.moreRows(Math.min(PAGE, rest))}</Button>
        </p>
      )}
      {aside !== null && <p className={`${text.quiet} ${styles.note}`}>{aside}</p>}
    </section>
  )
}
