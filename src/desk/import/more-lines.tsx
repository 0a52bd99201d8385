import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState, type ReactNode } from 'react'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import type { Bounded } from './plan.ts'
import styles from './import.module.css'

const AT_FIRST = 10
const MORE = 50

export interface MoreLinesProps<Line> {
  readonly title: string
  readonly bounded: Bounded<Line>
  readonly isOpen: boolean
  /** Draws one line as a list item. */
  readonly children: (line: Line) => ReactNode
}

/** A list that folds, and shows more of itself on demand; nothing where it is empty. */
export function MoreLines<Line>({ title, bounded, isOpen, children }: MoreLinesProps<Line>) {
  const lang = useLanguage()
  const texts = useTexts(deskImportTexts)
  const [most, setMost] = useState(AT_FIRST)
  const { total, lines } = bounded
  if (total === 0) return null
  return (
    <details className={styles.list} open={isOpen || undefined}>
      <summary>{texts.complaints.count(title, formatCount(total, lang))}</summary>
      <ul>{lines.slice(0, most).map(children)}</ul>
      {lines.length > most && (
        <Button onClick={() => setMost(most + MORE)}>
          {texts.preview.more(formatCount(Math.min(MORE, lines.length - most), lang))}
        </Button>
      )}
      {lines.length <= most && total > lines.length && (
        <p className={text.quiet}>{texts.preview.cut(formatCount(total - lines.length, lang))}</p>
      )}
    </details>
  )
}
