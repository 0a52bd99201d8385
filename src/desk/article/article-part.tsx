import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import { NO_WORK } from './article-work.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import styles from './article.module.css'
import { GiveArticle } from './give-article.tsx'
import { ReadArticleView } from './read-article-view.tsx'
import { ReadingNotice } from './reading-notice.tsx'
import { useArticleWork } from './use-article-work.ts'
import { useExtraction } from './use-extraction.ts'

/** From an article to drafts: give a text, look at what is found in it, accept, edit or reject each, save. */
export function ArticlePart({ drafted, today, onPart }: DeskPartProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(deskArticleTexts)
  const { ledger } = drafted.opened.index
  const kept = useArticleWork(ledger.id)
  const { work, isLoaded, fault } = kept
  const extraction = useExtraction(work, ledger)
  const { article, twins } = extraction
  const [isNew, setNew] = useState(false)
  if (!isLoaded) return <p>{t.working}</p>
  const hasWork = work.text !== '' || work.about.title !== ''
  return (
    <div className={styles.part}>
      {fault && (
        <p role="alert" className={styles.fault}>
          {texts.notKept}
          {deskKeptTexts(lang).faults[fault]}
        </p>
      )}
      {!work.isRead && <GiveArticle kept={kept} ledger={ledger} today={today} onRead={() => setNew(true)} />}
      {work.isRead && (
        <ReadingNotice
          state={extraction}
          onBack={() => kept.change((before) => ({ ...before, isRead: false }), 'typing')}
        />
      )}
      {work.isRead && article && (
        <ReadArticleView kept={kept} article={article} twins={twins} desk={{ drafted, today, onPart }} isNew={isNew} />
      )}
      {hasWork && (
        <p className={styles.another}>
          <Button onClick={() => kept.change(() => NO_WORK, 'step')}>{texts.another}</Button>
          {kept.canUndo && !work.isRead && <Button onClick={kept.undo}>{texts.undo}</Button>}
        </p>
      )}
      {!hasWork && kept.canUndo && (
        <p className={styles.another} role="status">
          {texts.anotherDone} <Button onClick={kept.undo}>{texts.undo}</Button>
        </p>
      )}
    </div>
  )
}
