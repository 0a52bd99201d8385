import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useEffect, useRef } from 'react'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import shared from './article.module.css'
import styles from './read-article.module.css'
import type { CandidateRow } from './candidate-rows.ts'
import type { KeptWork } from './use-article-work.ts'

export interface ReadHeadProps {
  readonly kept: KeptWork
  readonly rows: readonly CandidateRow[]
  /** True where the person has just asked for the text to be read: the focus goes to the title. */
  readonly isNew: boolean
  readonly say: (text: string) => void
}

/** Which article it is and what was found in it, with the ways back: one step, or to the text. */
export function ReadHead({ kept, rows, isNew, say }: ReadHeadProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const { about } = kept.work
  const withFigure = rows.filter(({ candidate }) => candidate.figure !== null).length
  const found = texts.found(formatCount(rows.length, lang), formatCount(withFigure, lang))
  return (
    <div className={styles.head}>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {about.title}
        </h2>
        <p className={text.quiet}>
          {[about.publisher, about.published, found].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <div className={shared.actions}>
        <Button
          disabled={!kept.canUndo}
          onClick={() => {
            kept.undo()
            say(texts.undone)
          }}
        >
          {texts.undo}
        </Button>
        <Button onClick={() => kept.change((before) => ({ ...before, isRead: false }), 'typing')}>
          {texts.backToText}
        </Button>
      </div>
    </div>
  )
}
