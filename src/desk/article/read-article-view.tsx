import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useMemo, useState } from 'react'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { Button } from '#src/ui/button.tsx'
import { AcceptedBar } from './accepted-bar.tsx'
import { ArticleText } from './article-text.tsx'
import styles from './read-article.module.css'
import { CandidateList } from './candidate-list.tsx'
import { editOf, entryFor } from './candidate-rows.ts'
import { entryNames } from './entry.ts'
import { markWords } from './mark-words.ts'
import { ReadHead } from './read-head.tsx'
import { useArticlePlace } from './use-article-place.ts'
import type { KeptWork } from './use-article-work.ts'
import { useCandidateRows } from './use-candidate-rows.ts'
import { useCandidateDeciding } from './use-candidate-deciding.ts'
import type { ExtractionState, ReadArticle } from './use-extraction.ts'

export interface ReadArticleProps {
  readonly kept: KeptWork
  readonly article: ReadArticle
  readonly twins: ExtractionState['twins']
  readonly desk: Pick<DeskPartProps, 'drafted' | 'today' | 'onPart'>
  /** True where the person has just asked for it: the focus goes there. */
  readonly isNew: boolean
}

/** The article beside its candidates: decide on each, then save what was accepted. */
export function ReadArticleView({ kept, article, twins, desk, isNew }: ReadArticleProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { work, change } = kept
  const { index } = desk.drafted.opened
  const { ledger } = index
  const announced = work.about.published
  const rows = useCandidateRows(article, work, twins, ledger)
  const place = useArticlePlace(article, rows)
  const [said, say] = useState('')
  const names = useMemo(() => entryNames(ledger), [ledger])
  const context = { work, names, lang }
  const { editing, acceptAll, ...deciding } = useCandidateDeciding({ context, change, say })
  const sections = useMemo(() => new Map(article.sections.map((section) => [section.index, section])), [article])

  const mark = (selected: TextSpan | null) => {
    const marking = markWords(article.text, selected, rows, { ledger, announced })
    if (marking.kind === 'new') {
      change((before) => ({ ...before, marked: [...before.marked, marking.span] }), 'step')
      place.setFilter('all')
      say(texts.added(formatCount(marking.at + 1, lang)))
    } else say(marking.kind === 'none' ? texts.notAdded : texts.alreadyThere)
  }
  const readAs = (start: number | null, kind: 'heading' | 'text') => {
    if (start === null) {
      say(texts.noHeading)
      return
    }
    change((before) => ({ ...before, readAs: { ...before.readAs, [start]: kind } }), 'step')
    say(texts.readAgain)
  }
  return (
    <div className={styles.read} data-pane={place.pane}>
      <ReadHead kept={kept} rows={rows} isNew={isNew} say={say} />
      <div className={styles.panes} role="group" aria-label={texts.panes}>
        {(['list', 'text'] as const).map((pane) => (
          <Button key={pane} aria-pressed={place.pane === pane} onClick={() => place.setPane(pane)}>
            {pane === 'text' ? texts.article : texts.candidates}
          </Button>
        ))}
      </div>
      <ArticleText
        article={article}
        rows={rows}
        page={place.blockPage}
        shown={place.shown}
        onPage={place.setBlockPage}
        onPick={place.toCard}
        onMark={mark}
        onReadAs={readAs}
      />
      <CandidateList
        rows={rows}
        filter={place.filter}
        page={place.cardPage}
        onFilter={place.setFilter}
        onPage={place.setCardPage}
        onAcceptAll={acceptAll}
        card={(row) => ({
          row,
          edit: editOf(row, context),
          entry: entryFor(row, context),
          isEditing: editing === row.key,
          section: sections.get(row.candidate.place.section) ?? null,
          within: { index, announced },
          actions: { ...deciding, toText: place.toText },
        })}
      />
      <div className={styles.foot}>
        <p role="status">{said}</p>
        <AcceptedBar
          article={article}
          rows={rows}
          context={context}
          index={index}
          today={desk.today}
          change={change}
          toDrafts={() => desk.onPart('drafts')}
        />
      </div>
    </div>
  )
}
