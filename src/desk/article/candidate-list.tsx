import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './candidate-list.module.css'
import readArticleStyles from './read-article.module.css'
import { CandidateCard, type CandidateCardProps } from './candidate-card.tsx'
import { Pager } from './pager.tsx'
import { isIn, ROW_FILTERS, type CandidateRow, type RowFilter } from './candidate-rows.ts'

/** Cards drawn at a time. */
export const CARDS_A_PAGE = 20

export interface CandidateListProps {
  readonly rows: readonly CandidateRow[]
  readonly filter: RowFilter
  readonly page: number
  readonly onFilter: (filter: RowFilter) => void
  readonly onPage: (page: number) => void
  readonly onAcceptAll: (rows: readonly CandidateRow[]) => void
  readonly card: (row: CandidateRow) => CandidateCardProps
}

/** The candidates of a filter, a page at a time, with a way to accept all of the filter that are undecided. */
export function CandidateList({ rows, filter, page, onFilter, onPage, onAcceptAll, card }: CandidateListProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const shown = rows.filter((row) => isIn(filter, row))
  const open = shown.filter(({ state }) => state === 'open')
  return (
    <section className={readArticleStyles.list} aria-label={texts.candidates}>
      <div className={styles.filters} role="group" aria-label={texts.filter}>
        {ROW_FILTERS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.filter}
            aria-pressed={each === filter}
            onClick={() => onFilter(each)}
          >
            {texts.filters[each]}{' '}
            <span className="numbers">{formatCount(rows.filter((row) => isIn(each, row)).length, lang)}</span>
          </button>
        ))}
      </div>
      {open.length > 1 && (
        <p>
          <Button onClick={() => onAcceptAll(open)}>{texts.acceptAll(formatCount(open.length, lang))}</Button>
        </p>
      )}
      {shown.length === 0 ? (
        <p className={styles.empty}>{rows.length === 0 ? texts.nothing : texts.nothingInFilter}</p>
      ) : (
        <ol className={styles.cards}>
          {shown.slice(page * CARDS_A_PAGE, (page + 1) * CARDS_A_PAGE).map((row) => (
            <CandidateCard key={row.key} {...card(row)} />
          ))}
        </ol>
      )}
      <Pager of="cards" page={page} size={CARDS_A_PAGE} count={shown.length} onPage={onPage} />
    </section>
  )
}
