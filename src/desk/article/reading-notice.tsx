import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './article.module.css'
import type { ExtractionState } from './use-extraction.ts'

export interface ReadingNoticeProps {
  readonly state: Pick<ExtractionState, 'article' | 'percent' | 'failure'>
  /** Goes back to the text, from where it can be read again. */
  readonly onBack: () => void
}

/** How far the text is read, or what went wrong with that; nothing once it is there and all went well. */
export function ReadingNotice({ state: { article, percent, failure }, onBack }: ReadingNoticeProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  if (failure) {
    return (
      <div role="alert">
        <p className={styles.fault}>{texts.failures[failure]}</p>
        {!article && <Button onClick={onBack}>{texts.backToText}</Button>}
      </div>
    )
  }
  if (article) return null
  return (
    <div role="status" className={styles.progress}>
      <label>
        {texts.reading(formatCount(percent, lang))}
        <progress max={100} value={percent} aria-label={texts.readingName} />
      </label>
    </div>
  )
}
