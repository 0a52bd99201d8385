import { useEffect, useState } from 'react'
import { BLOCKS_A_PAGE } from './article-text.tsx'
import { CARDS_A_PAGE } from './candidate-list.tsx'
import { isIn, type CandidateRow, type RowFilter } from './candidate-rows.ts'
import type { ReadArticle } from './use-extraction.ts'

/** Where somebody is in the text and in the list, and the ways from one to the other. */
export interface ArticlePlace {
  readonly filter: RowFilter
  readonly cardPage: number
  readonly blockPage: number
  /** The candidate that was asked for last; `turn` grows each time. */
  readonly shown: { readonly at: number; readonly turn: number } | null
  /** What a narrow screen shows. */
  readonly pane: 'text' | 'list'
  readonly setFilter: (filter: RowFilter) => void
  readonly setCardPage: (page: number) => void
  readonly setBlockPage: (page: number) => void
  readonly setPane: (pane: 'text' | 'list') => void
  readonly toText: (row: CandidateRow) => void
  readonly toCard: (row: CandidateRow) => void
}

/** The place in an article and its list; `rows` are all candidates. */
export function useArticlePlace(article: ReadArticle, rows: readonly CandidateRow[]): ArticlePlace {
  const [filter, setFilter] = useState<RowFilter>('all')
  const [cardPage, setCardPage] = useState(0)
  const [blockPage, setBlockPage] = useState(0)
  const [pane, setPane] = useState<'text' | 'list'>('list')
  const [shown, setShown] = useState<ArticlePlace['shown']>(null)
  const [focused, focus] = useState<ArticlePlace['shown']>(null)
  useEffect(() => {
    if (focused) document.getElementById(`candidate-${focused.at}`)?.focus()
  }, [focused])
  const show = ({ at, candidate }: CandidateRow) => {
    setShown((before) => ({ at, turn: (before?.turn ?? 0) + 1 }))
    const block = article.blocks.findLastIndex(({ start }) => start <= candidate.place.span.start)
    setBlockPage(Math.floor(Math.max(0, block) / BLOCKS_A_PAGE))
  }
  return {
    filter,
    cardPage,
    blockPage,
    shown,
    pane,
    setFilter: (next) => {
      setFilter(next)
      setCardPage(0)
    },
    setCardPage,
    setBlockPage,
    setPane,
    toText: (row) => {
      show(row)
      setPane('text')
    },
    toCard: (row) => {
      const next = isIn(filter, row) ? filter : 'all'
      const place = rows.filter((each) => isIn(next, each)).findIndex(({ key }) => key === row.key)
      show(row)
      setFilter(next)
      setCardPage(Math.floor(Math.max(0, place) / CARDS_A_PAGE))
      setPane('list')
      focus((before) => ({ at: row.at, turn: (before?.turn ?? 0) + 1 }))
    },
  }
}
