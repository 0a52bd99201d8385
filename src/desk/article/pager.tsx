import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './article-text.module.css'

export interface PagerProps {
  readonly of: 'passages' | 'cards'
  readonly page: number
  readonly size: number
  readonly count: number
  readonly onPage: (page: number) => void
}

/** Which part of a long list is shown, and ways to the parts before and after; nothing where all of it is. */
export function Pager({ of, page, size, count, onPage }: PagerProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  if (count <= size) return null
  const [from, to] = [page * size + 1, Math.min(count, (page + 1) * size)]
  return (
    <p className={styles.pager}>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {texts.earlier}
      </Button>
      <span className="numbers">
        {texts[of](formatCount(from, lang), formatCount(to, lang), formatCount(count, lang))}
      </span>
      <Button disabled={to >= count} onClick={() => onPage(page + 1)}>
        {texts.later}
      </Button>
    </p>
  )
}
