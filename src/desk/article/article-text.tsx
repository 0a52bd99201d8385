import { tagOfText } from '#src/domain/languages.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useEffect, useMemo, useRef } from 'react'
import { piecesOf, type Marked } from './pieces.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { Block } from '#src/desk/extract/split-article.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import textStyles from '#src/ui/text.module.css'
import styles from './article-text.module.css'
import readArticleStyles from './read-article.module.css'
import { joinedLines, shownText } from './joined-lines.ts'
import { markedSpan } from './marked-span.ts'
import { Pager } from './pager.tsx'
import { ReadAsButton } from './read-as-button.tsx'
import type { CandidateRow } from './candidate-rows.ts'
import type { ReadArticle } from './use-extraction.ts'

/** Blocks drawn at a time: what a page of text can hold without slowing it. */
export const BLOCKS_A_PAGE = 40

export interface ArticleTextProps {
  readonly article: ReadArticle
  readonly rows: readonly CandidateRow[]
  readonly page: number
  /** The candidate to be seen; `turn` grows each time it is asked for. */
  readonly shown: { readonly at: number; readonly turn: number } | null
  readonly onPage: (page: number) => void
  readonly onPick: (row: CandidateRow) => void
  /** null: what is selected is not within one paragraph of the text. */
  readonly onMark: (span: TextSpan | null) => void
  /** Says what a block is, by where it begins; null: no words are selected. */
  readonly onReadAs: (start: number | null, kind: 'heading' | 'text') => void
}

/** The text with its candidates marked by number, underline and box; words can be selected to become one. */
export function ArticleText({ article, rows, page, shown, onPage, onPick, onMark, onReadAs }: ArticleTextProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const pane = useRef<HTMLDivElement>(null)
  const { blocks, text } = article
  const joined = useMemo(() => joinedLines(text, blocks), [text, blocks])
  const marked = useMemo(
    () =>
      rows.map(({ at, candidate: { place, figure, deadline, date } }): Marked => ({
        at,
        passage: place.span,
        figure: figure?.span ?? null,
        time: (deadline ?? date)?.span ?? null,
      })),
    [rows],
  )
  const visible = blocks.slice(page * BLOCKS_A_PAGE, (page + 1) * BLOCKS_A_PAGE)
  const [first, last] = [visible[0]?.start ?? 0, visible.at(-1)?.end ?? 0]
  const near = useMemo(
    () =>
      marked.filter(({ passage, time }) =>
        [passage, time].some((span) => span !== null && span.start < last && span.end > first),
      ),
    [marked, first, last],
  )
  useEffect(() => {
    if (!shown) return
    pane.current?.querySelector(`[data-begins~="${shown.at}"]`)?.scrollIntoView({ block: 'center' })
  }, [shown, page])
  return (
    <section className={readArticleStyles.textPane} aria-label={texts.article}>
      <div className={styles.textTools}>
        <Button
          // The selection must outlive the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onMark(pane.current && markedSpan(pane.current))}
        >
          {texts.addMarked}
        </Button>
        <Button
          look="plain"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const span = pane.current && markedSpan(pane.current)
            onReadAs(blocks.find(({ end }) => span && end > span.start)?.start ?? null, 'heading')
          }}
        >
          {texts.markHeading}
        </Button>
        <span className={textStyles.quiet}>
          {texts.legend} {joined > 0 && texts.joined(formatCount(joined, lang))}
        </span>
      </div>
      <div ref={pane} className={styles.text} lang={tagOfText(text.slice(0, 400))}>
        {visible.map((block) => (
          <TextBlock
            key={block.start}
            block={block}
            text={text}
            marked={near}
            rows={rows}
            shownAt={shown?.at ?? null}
            onPick={onPick}
            onReadAs={onReadAs}
          />
        ))}
      </div>
      <Pager of="passages" page={page} size={BLOCKS_A_PAGE} count={blocks.length} onPage={onPage} />
    </section>
  )
}

interface TextBlockProps {
  readonly block: Block
  readonly text: string
  readonly marked: readonly Marked[]
  readonly rows: readonly CandidateRow[]
  readonly shownAt: number | null
  readonly onPick: (row: CandidateRow) => void
  readonly onReadAs: ArticleTextProps['onReadAs']
}

function TextBlock({ block, text, marked, rows, shownAt, onPick, onReadAs }: TextBlockProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const Tag = block.kind === 'heading' ? 'h3' : 'p'
  return (
    <Tag className={block.kind === 'heading' ? styles.heading : styles.paragraph}>
      {piecesOf(block, marked).map(({ start, end, of, begins, part }) => (
        <span key={start}>
          {begins.map((at) => {
            const row = rows[at]
            return (
              row && (
                <button
                  key={at}
                  type="button"
                  className={styles.number}
                  data-begins={at}
                  data-state={row.state}
                  aria-label={`${texts.card(formatCount(at + 1, lang))} · ${texts.states[row.state]}`}
                  onClick={() => onPick(row)}
                >
                  {formatCount(at + 1, lang)}
                </button>
              )
            )
          })}
          <span
            data-start={start}
            className={styles.piece}
            data-part={part}
            data-candidate={of.length > 0}
            data-shown={shownAt !== null && of.includes(shownAt)}
          >
            {shownText(text, start, end)}
          </span>
        </span>
      ))}
      <ReadAsButton block={block} words={text.slice(block.start, block.end)} onReadAs={onReadAs} />
    </Tag>
  )
}
