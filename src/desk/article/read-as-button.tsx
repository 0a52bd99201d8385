import type { Block } from '#src/desk/extract/split-article.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { Button } from '#src/ui/button.tsx'
import textStyles from '#src/ui/text.module.css'
import styles from './article-text.module.css'

/** Lines up to so many characters may be headings. */
const SHORT = 60
const STOPPED = /[。！？!?；;：:.…]["”’』」）)]*$/

/** Says that a line is read as a heading, and reads it as text instead; or a short line without a stop as a heading. */
export function ReadAsButton({
  block,
  words,
  onReadAs,
}: {
  readonly block: Block
  readonly words: string
  readonly onReadAs: (start: number, kind: 'heading' | 'text') => void
}) {
  const texts = useTexts(deskArticleTexts)
  const isHeading = block.kind === 'heading'
  if (!isHeading && (words.length > SHORT || STOPPED.test(words) || block.kind === 'item')) return null
  return (
    <span className={styles.readAs}>
      {isHeading && <span className={textStyles.quiet}>{texts.headingRead}</span>}
      <Button look="plain" onClick={() => onReadAs(block.start, isHeading ? 'text' : 'heading')}>
        {isHeading ? texts.toBody : texts.toHeading}
      </Button>
    </span>
  )
}
